/**
 * The {@code retort} command: each command reads its options, makes one call of the generator or the runner, and hands
 * the outcome to {@link dev.retort.cli.text.Output}. All messages are in {@link dev.retort.cli.text.Messages} and {@link
 * dev.retort.cli.text.StateMessages}, those about failures in {@link dev.retort.cli.text.Failures}.
 */
@NullMarked
package dev.retort.cli;

import org.jspecify.annotations.NullMarked;
