package dev.retort.plan;

import dev.retort.history.Checksum;
import dev.retort.migration.Migration;
import dev.retort.migration.MissingArgumentException;
import dev.retort.migration.Operations;
import dev.retort.migration.Recording;
import dev.retort.operation.Operation;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionInfo;
import dev.retort.source.KeptChecksums;
import dev.retort.source.LoadedMigration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The migrations of a source and their graph. */
public final class Migrations {

    private final RevisionGraph graph;
    private final Map<String, Migration> byId;
    private final Map<String, String> arguments;

    public Migrations(List<LoadedMigration> loaded) {
        this(
                LoadedMigration.graph(loaded),
                loaded.stream().collect(Collectors.toMap(one -> one.revision().id(), LoadedMigration::migration)),
                Map.of());
    }

    private Migrations(RevisionGraph graph, Map<String, Migration> byId, Map<String, String> arguments) {
        this.graph = graph;
        this.byId = byId;
        this.arguments = arguments;
    }

    /** Returns these migrations with other arguments. */
    public Migrations withArguments(Map<String, String> newArguments) {
        return new Migrations(graph, byId, newArguments);
    }

    public RevisionGraph graph() {
        return graph;
    }

    /** Returns the operations that a revision records in that direction. */
    List<Operation> record(RevisionInfo revision, Direction direction) {
        try {
            return recording(revision, direction).operations();
        } catch (MissingArgumentException e) {
            throw new MissingMigrationArgumentException(revision, direction, e);
        }
    }

    private Recording recording(RevisionInfo revision, Direction direction) {
        Migration migration = migration(revision);
        Consumer<Operations> body = direction == Direction.UPGRADE ? migration::upgrade : migration::downgrade;
        try {
            return Operations.record(body, arguments);
        } catch (MissingArgumentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnplannableException(revision, direction, e);
        }
    }

    private Migration migration(RevisionInfo revision) {
        Migration migration = byId.get(revision.id());
        if (migration == null) {
            throw new IllegalArgumentException("no migration of revision " + revision.id());
        }
        return migration;
    }

    /**
     * Returns the checksum of the operations that its upgrade records. A migration with arguments is recognized even if
     * an argument is missing. A migration whose checksum is kept is not recorded again.
     */
    public String checksum(RevisionInfo revision) {
        Migration migration = migration(revision);
        return KeptChecksums.of(migration).find(migration).orElseGet(() -> recordedChecksum(revision, migration));
    }

    private String recordedChecksum(RevisionInfo revision, Migration migration) {
        try {
            Recording recording = recording(revision, Direction.UPGRADE);
            if (!recording.arguments().isEmpty()) {
                return Checksum.ofArguments(recording.arguments());
            }
            String checksum = Checksum.of(recording.operations());
            KeptChecksums.of(migration).add(migration, checksum);
            return checksum;
        } catch (MissingArgumentException e) {
            return Checksum.ofArguments(Set.of(e.argument()));
        }
    }

    /** Keeps the checksums that were computed, beside the cached classes of their migrations. */
    void keepChecksums() {
        byId.values().stream().map(KeptChecksums::of).distinct().forEach(KeptChecksums::write);
    }
}
