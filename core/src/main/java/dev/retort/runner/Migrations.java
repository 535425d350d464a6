package dev.retort.runner;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionInfo;
import dev.retort.source.LoadedMigration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The migrations of a source and their graph. */
final class Migrations {

    private final RevisionGraph graph;
    private final Map<String, Migration> byId = new HashMap<>();

    Migrations(List<LoadedMigration> loaded) {
        this.graph =
                RevisionGraph.of(loaded.stream().map(LoadedMigration::revision).toList());
        loaded.forEach(migration -> byId.put(migration.revision().id(), migration.migration()));
    }

    RevisionGraph graph() {
        return graph;
    }

    /** What a revision records in that direction. */
    List<Operation> record(RevisionInfo revision, Direction direction) {
        Migration migration = byId.get(revision.id());
        if (migration == null) {
            throw new IllegalArgumentException("no migration of revision " + revision.id());
        }
        Consumer<Operations> body = direction == Direction.UPGRADE ? migration::upgrade : migration::downgrade;
        try {
            return Operations.record(body);
        } catch (RuntimeException e) {
            throw new UnplannableException(revision, direction, e);
        }
    }

    String checksum(RevisionInfo revision) {
        return Checksum.of(record(revision, Direction.UPGRADE));
    }
}
