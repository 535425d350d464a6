/**
 * The settings, the machine and the database of a command become a list of findings without secrets, for bug reports.
 */
@NullMarked
package dev.retort.generator.diagnosis;

import org.jspecify.annotations.NullMarked;
