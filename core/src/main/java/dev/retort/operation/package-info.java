/**
 * The vocabulary: what the diff finds and what a migration says are the same values, one record for each kind.
 *
 * <p>A new operation breaks every {@link dev.retort.operation.OperationVisitor} at compile time, which is the point.
 */
@NullMarked
package dev.retort.operation;

import org.jspecify.annotations.NullMarked;
