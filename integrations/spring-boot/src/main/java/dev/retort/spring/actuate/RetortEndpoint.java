package dev.retort.spring.actuate;

import dev.retort.PublicApi;
import dev.retort.history.AppliedRevision;
import dev.retort.history.AppliedRevisions;
import dev.retort.revision.RevisionInfo;
import dev.retort.runner.Migrator;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** Reads from each database which revisions are applied, when and by whom, and which are pending. */
@PublicApi
@Endpoint(id = "retort")
public final class RetortEndpoint {

    /**
     * The state of all databases.
     *
     * @param migrators the state of each database, by the name of its migrator's bean
     */
    public record Databases(Map<String, Database> migrators) implements OperationResponseBody {
        public Databases {
            migrators = Map.copyOf(migrators);
        }
    }

    /**
     * The state of a database.
     *
     * @param heads the heads of the applied revisions
     * @param applied the rows of the history, oldest first
     * @param pending the revisions of the application that are not applied, in order
     */
    public record Database(List<String> heads, List<Applied> applied, List<Pending> pending) {
        public Database {
            heads = List.copyOf(heads);
            applied = List.copyOf(applied);
            pending = List.copyOf(pending);
        }
    }

    /**
     * A row of the history.
     *
     * @param revision the revision's id
     * @param message the revision's message
     * @param state whether it is applied or incomplete
     * @param appliedAt when it was applied
     * @param appliedBy the user of the session that applied it
     * @param durationMillis the duration of its run
     * @param version the version of Retort that applied it
     */
    public record Applied(
            String revision,
            String message,
            String state,
            Instant appliedAt,
            String appliedBy,
            long durationMillis,
            String version) {

        static Applied of(AppliedRevision row) {
            return new Applied(
                    row.revision(),
                    row.message(),
                    row.state().word(),
                    row.appliedAt(),
                    row.appliedBy(),
                    row.duration().toMillis(),
                    row.toolVersion());
        }
    }

    /**
     * A revision that is not applied.
     *
     * @param revision the revision's id
     * @param message the revision's message
     * @param created the time of its creation; may be empty
     */
    public record Pending(String revision, String message, String created) {
        static Pending of(RevisionInfo revision) {
            return new Pending(revision.id(), revision.message(), revision.created());
        }
    }

    private final Map<String, Migrator> migrators;

    /** Creates the endpoint for migrators, by the names of their beans. */
    public RetortEndpoint(Map<String, Migrator> migrators) {
        this.migrators = Map.copyOf(migrators);
    }

    /** Reads the state of each database. */
    @ReadOperation
    public Databases databases() throws SQLException {
        Map<String, Database> states = new LinkedHashMap<>();
        for (Map.Entry<String, Migrator> migrator : migrators.entrySet()) {
            states.put(migrator.getKey(), database(migrator.getValue()));
        }
        return new Databases(states);
    }

    private static Database database(Migrator migrator) throws SQLException {
        List<AppliedRevision> rows = migrator.current();
        Set<String> applied = new AppliedRevisions(rows).ids();
        return new Database(
                migrator.graph().headIdsOf(applied),
                rows.stream().map(Applied::of).toList(),
                migrator.graph().all().stream()
                        .filter(revision -> !applied.contains(revision.id()))
                        .map(Pending::of)
                        .toList());
    }
}
