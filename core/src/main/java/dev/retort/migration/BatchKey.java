package dev.retort.migration;

import dev.retort.PublicApi;
import java.util.List;

/** The key that a backfill orders its batches by, and the number of rows in a batch. */
@PublicApi
public final class BatchKey {

    private static final int BATCH_SIZE = 1000;

    private final List<String> columns;
    private int size = BATCH_SIZE;

    BatchKey(String... columns) {
        this.columns = List.of(columns);
    }

    /** Sets the number of rows that one transaction updates; the default is 1000. */
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
