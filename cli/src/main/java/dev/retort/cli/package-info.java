/**
 * The {@code retort} command: each command reads its options, makes one call of the generator or the runner, and hands
 * the outcome to {@link dev.retort.cli.Output}. All words for people are in {@link dev.retort.cli.Messages} and {@link
 * dev.retort.cli.StateMessages}, those about failures in {@link dev.retort.cli.Failures}.
 */
@NullMarked
package dev.retort.cli;

import org.jspecify.annotations.NullMarked;
