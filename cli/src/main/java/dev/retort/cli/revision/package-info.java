/**
 * The commands that write and check migrations: revision, merge, edit, init, check, diff, verify.
 */
@NullMarked
package dev.retort.cli.revision;

import org.jspecify.annotations.NullMarked;
