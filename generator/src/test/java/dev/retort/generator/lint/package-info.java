/** Tests of the lint of migrations and files of SQL. */
@NullMarked
package dev.retort.generator.lint;

import org.jspecify.annotations.NullMarked;
