package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.operation.DropIndex;
import dev.retort.schema.Index;
import java.util.List;

/** Indexes that a failed CREATE INDEX CONCURRENTLY left behind. */
final class InvalidIndexHazard extends Hazard {

    @Override
    public List<Finding> visit(DropIndex operation) {
        Index index = operation.definition();
        if (index == null || index.valid()) {
            return List.of();
        }
        return Finding.note(
                HazardName.INVALID_INDEX,
                "Index " + operation.name() + " of " + operation.table() + " is INVALID: a CREATE INDEX"
                        + " CONCURRENTLY failed and left it behind. Queries do not use it"
                        + (index.unique() ? ", and the table may contain duplicates" : "")
                        + ". The downgrade creates it as a valid index.");
    }
}
