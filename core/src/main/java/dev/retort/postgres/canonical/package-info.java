/**
 * Lets the server rewrite the expressions of two schemas, so that they can be compared as text.
 *
 * <p>Internal.
 */
@NullMarked
package dev.retort.postgres.canonical;

import org.jspecify.annotations.NullMarked;
