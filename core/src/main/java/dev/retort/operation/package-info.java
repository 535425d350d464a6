/**
 * The operations of migrations: one record for each kind of change. The diff creates them, and migrations record them.
 *
 * <p>A new kind of operation does not compile until every {@link dev.retort.operation.OperationVisitor} handles it.
 */
@NullMarked
package dev.retort.operation;

import org.jspecify.annotations.NullMarked;
