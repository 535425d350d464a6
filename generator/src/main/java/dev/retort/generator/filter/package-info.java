/**
 * Selects the objects that are compared. Two schemas go in, and come out without the hidden objects and without the
 * objects that depend on these.
 */
@NullMarked
package dev.retort.generator.filter;

import org.jspecify.annotations.NullMarked;
