package dev.retort.generator.review;

import dev.retort.operation.DropIndex;
import dev.retort.schema.Index;
import java.util.List;

/** Indexes that PostgreSQL began to build and never finished. */
final class InvalidIndexHazard extends Hazard {

    @Override
    public List<Finding> visit(DropIndex operation) {
        Index index = operation.definition();
        if (index == null || index.valid()) {
            return List.of();
        }
        return Finding.note("Index " + operation.name() + " of " + operation.table() + " is INVALID: a CREATE INDEX"
                + " CONCURRENTLY that failed left it behind, so no query uses it"
                + (index.unique() ? ", and rows that it should keep apart may be there" : "")
                + ". A downgrade makes it anew, and valid.");
    }
}
