/**
 * Two schemas in, the operations that turn the one into the other out, in an order that PostgreSQL accepts.
 *
 * <p>One class for each kind of object says what "no difference" means for it; {@link
 * dev.retort.generator.diff.OperationOrder} alone says what comes first.
 */
@NullMarked
package dev.retort.generator.diff;

import org.jspecify.annotations.NullMarked;
