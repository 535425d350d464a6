/**
 * Applies renames, which are decided and never guessed. Requested renames become operations, and the schema of the
 * database under its new names, which is then compared as usual. Possible renames that nobody decided are found among
 * the drops.
 */
@NullMarked
package dev.retort.generator.rename;

import org.jspecify.annotations.NullMarked;
