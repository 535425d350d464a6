/**
 * The root of every error that Retort reports: a problem and its remedy.
 */
@NullMarked
package dev.retort;

import org.jspecify.annotations.NullMarked;
