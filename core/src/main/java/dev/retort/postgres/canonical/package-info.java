/**
 * Two schemas go through the server until their expressions can be compared as text.
 */
@NullMarked
package dev.retort.postgres.canonical;

import org.jspecify.annotations.NullMarked;
