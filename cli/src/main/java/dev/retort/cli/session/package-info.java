/**
 * The options that several commands share, and the process that a command runs in. A command hands its options to the
 * parts of a {@link dev.retort.generator.session.CommandRun}.
 */
@NullMarked
package dev.retort.cli.session;

import org.jspecify.annotations.NullMarked;
