/**
 * The {@code retort} command: each command reads its options, makes one call of the generator or the runner, and hands
 * the outcome to {@link dev.retort.generator.report.Output}. The messages about usage are in {@link
 * dev.retort.cli.text.UsageMessages}, the others in {@link dev.retort.generator.report.Messages} and its neighbours.
 */
@NullMarked
package dev.retort.cli;

import org.jspecify.annotations.NullMarked;
