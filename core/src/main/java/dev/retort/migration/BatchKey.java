package dev.retort.migration;

import java.util.List;

/** The key by which a backfill goes through a table, and how many rows it takes at once. */
public final class BatchKey {

    private static final int BATCH_SIZE = 1000;

    private final List<String> columns;
    private int size = BATCH_SIZE;

    BatchKey(String... columns) {
        this.columns = List.of(columns);
    }

    /** How many rows are changed in one transaction; a thousand where nothing is said. */
    public BatchKey inBatchesOf(int rows) {
        size = rows;
        return this;
    }

    List<String> columns() {
        return columns;
    }

    int size() {
        return size;
    }
}
