package dev.retort.runner;

import dev.retort.Phrases;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.Identifiers;
import dev.retort.revision.Direction;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the tables and columns of a revision that already exist, after the revision has failed because of such an
 * object.
 */
final class ExistingObjects {

    /** The states of a duplicate table, object, column, schema or function. */
    private static final Set<String> STATES = Set.of("42P07", "42710", "42701", "42P06", "42723");

    private static final String TABLE = "select pg_catalog.to_regclass(?) is not null";

    private static final String COLUMN =
            "select exists (select 1 from pg_catalog.pg_attribute where attrelid = pg_catalog.to_regclass(?)"
                    + " and attname = ? and not attisdropped)";

    private static final int MAX_NAMES = 5;

    private final Connection connection;
    private final List<String> existing = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    private ExistingObjects(Connection connection) {
        this.connection = connection;
    }

    /** Whether an upgrade failed because an object already exists. */
    static boolean areCauseOf(PlannedRevision revision, FailedStatement failed) {
        return revision.direction() == Direction.UPGRADE
                && STATES.contains(String.valueOf(failed.cause().getSQLState()));
    }

    /** Returns the existing objects and the remedies, for a failure whose transaction is rolled back. */
    static List<Remedy> remedies(Connection connection, PlannedRevision revision) throws SQLException {
        ExistingObjects found = new ExistingObjects(connection);
        for (Step step : (Iterable<Step>) steps(revision)::iterator) {
            found.inspect(step.operation());
        }
        return found.remedies(revision.revision().id());
    }

    private static Stream<Step> steps(PlannedRevision revision) {
        return revision.segments().stream().flatMap(segment -> segment.steps().stream());
    }

    private void inspect(Operation operation) throws SQLException {
        ObjectAddress object = operation.subject();
        String owner = Identifiers.quote(object.name());
        if (operation.action().creates() && object.kind() == Kind.TABLE) {
            record(Sql.bool(connection, TABLE, owner), object.name().toString());
        } else if (operation.action().creates() && object.kind() == Kind.COLUMN) {
            String column = String.valueOf(object.part());
            record(Sql.bool(connection, COLUMN, owner, column), object.name() + "." + column);
        }
    }

    private void record(boolean exists, String name) {
        (exists ? existing : missing).add(name);
    }

    private List<Remedy> remedies(String revision) {
        if (existing.isEmpty()) {
            return List.of(
                    Remedy.of("drop or rename the existing object, or remove it from the migration"),
                    new Remedy.StampRevisions("the database has everything of this revision", List.of(revision)));
        }
        if (missing.isEmpty()) {
            return List.of(
                    Remedy.of("everything that it creates already exists (" + names(existing) + ")"),
                    new Remedy.StampRevisions("the database has everything of this revision", List.of(revision)),
                    Offer.COMPARE_WITH_MIGRATIONS,
                    Remedy.of("otherwise drop or rename the existing objects"));
        }
        return List.of(
                Remedy.of("existing: " + names(existing) + "; missing: " + names(missing)),
                Offer.LOOK_AT_TABLE,
                Remedy.of("drop or rename the existing objects, or remove them from the migration"));
    }

    private static String names(List<String> names) {
        return Phrases.first(names, MAX_NAMES, ", ");
    }
}
