package dev.retort.postgres.overview;

/**
 * What a table takes on disk, its partitions included.
 *
 * @param total all of it, in bytes
 * @param table the rows themselves, with their maps
 * @param toast values that are stored apart because they are long
 * @param indexes its indexes
 */
public record TableSize(long total, long table, long toast, long indexes) {}
