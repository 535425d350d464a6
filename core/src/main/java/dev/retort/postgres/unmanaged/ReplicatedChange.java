package dev.retort.postgres.unmanaged;

/**
 * Changes of replicated tables that belong together, because the same side has to be migrated first.
 *
 * @param operation the index of the first of them in the list of operations
 * @param text the order of the two sides, in one or two sentences
 */
public record ReplicatedChange(int operation, String text) {}
