/**
 * What hangs on tables and is not managed goes along with them without a word of PostgreSQL's: operations and attachments
 * come in, out go the statements that make these again and what a reviewer is told.
 */
@NullMarked
package dev.retort.generator.attached;

import org.jspecify.annotations.NullMarked;
