/** Tests of the review of statements that somebody wrote as SQL. */
@NullMarked
package dev.retort.generator.statement;

import org.jspecify.annotations.NullMarked;
