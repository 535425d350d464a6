package dev.retort.postgres.overview;

/**
 * The size of a table on disk, including its partitions.
 *
 * @param total the total size in bytes
 * @param table the size of the main data and its maps
 * @param toast the size of long values that are stored out of line
 * @param indexes the size of the indexes
 */
public record TableSize(long total, long table, long toast, long indexes) {}
