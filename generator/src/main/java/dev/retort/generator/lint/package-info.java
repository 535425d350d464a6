/**
 * Lints migrations and files of SQL: the notes on their operations and statements become findings with a file and a line,
 * acceptances of the author are matched with them, and the result is written for people, programs and services.
 */
@NullMarked
package dev.retort.generator.lint;

import org.jspecify.annotations.NullMarked;
