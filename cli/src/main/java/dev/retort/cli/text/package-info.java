/**
 * The text of the command line itself: its usage, its wording of options and commands, and its output.
 */
@NullMarked
package dev.retort.cli.text;

import org.jspecify.annotations.NullMarked;
