/**
 * Renames, which are decided and never guessed: what a person asked for becomes operations, and the schema of the
 * database under its new names, which is then compared as always. What could be a rename that nobody decided is found
 * among the drops.
 */
@NullMarked
package dev.retort.generator.rename;

import org.jspecify.annotations.NullMarked;
