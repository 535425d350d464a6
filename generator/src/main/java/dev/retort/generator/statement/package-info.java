/**
 * Reviews statements that somebody wrote as SQL. A text is split into statements, each is read up to the object that it
 * names, and rules for its kind say as notes what it locks, reads and loses; of a kind without rules they say that it is
 * unknown.
 */
@NullMarked
package dev.retort.generator.statement;

import org.jspecify.annotations.NullMarked;
