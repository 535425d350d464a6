/**
 * Compares two schemas. The result is the list of operations that turn the one into the other, in an order that
 * PostgreSQL accepts.
 *
 * <p>One class for each kind of object defines when two objects are equal. {@link
 * dev.retort.generator.diff.OperationOrder} alone defines the order.
 */
@NullMarked
package dev.retort.generator.diff;

import org.jspecify.annotations.NullMarked;
