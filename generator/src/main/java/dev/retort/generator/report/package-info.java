/**
 * The text of commands: messages, failures and reports go to an {@link dev.retort.generator.report.Output}. Options and commands are
 * phrased by its {@link dev.retort.generator.report.Wording}, so that the command line and a build name their own.
 */
@NullMarked
package dev.retort.generator.report;

import org.jspecify.annotations.NullMarked;
