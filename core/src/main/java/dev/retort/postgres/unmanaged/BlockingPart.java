package dev.retort.postgres.unmanaged;

/**
 * A part of a relation that blocks an operation.
 *
 * @param operation the index of the operation in its list
 * @param part the part
 * @param drop the statement that drops it
 */
public record BlockingPart(int operation, RelationPart part, String drop) {}
