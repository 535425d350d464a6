package dev.retort.runner;

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

/** Looks which of the tables and columns that a revision makes are there before it, after a failure because of one. */
final class ExistingObjects {

    /** Duplicate table, object, column, schema, function. */
    private static final Set<String> STATES = Set.of("42P07", "42710", "42701", "42P06", "42723");

    private static final String TABLE = "select pg_catalog.to_regclass(?) is not null";

    private static final String COLUMN =
            "select exists (select from pg_catalog.pg_attribute where attrelid = pg_catalog.to_regclass(?)"
                    + " and attname = ? and not attisdropped)";

    private static final int NAMED = 5;

    private final Connection connection;
    private final List<String> there = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    private ExistingObjects(Connection connection) {
        this.connection = connection;
    }

    /** Whether an upgrade failed because something is there. */
    static boolean isMeant(PlannedRevision revision, FailedStatement failed) {
        return revision.direction() == Direction.UPGRADE
                && STATES.contains(String.valueOf(failed.cause().getSQLState()));
    }

    /** What was found, and what to do about it; for a failure whose transaction is rolled back. */
    static List<Remedy> remedies(Connection connection, PlannedRevision revision) throws SQLException {
        ExistingObjects found = new ExistingObjects(connection);
        for (Step step : (Iterable<Step>) steps(revision)::iterator) {
            found.look(step.operation());
        }
        return found.remedies(revision.revision().id());
    }

    private static Stream<Step> steps(PlannedRevision revision) {
        return revision.segments().stream().flatMap(segment -> segment.steps().stream());
    }

    private void look(Operation operation) throws SQLException {
        ObjectAddress object = operation.subject();
        String owner = Identifiers.quote(object.name());
        if (operation.action().creates() && object.kind() == Kind.TABLE) {
            note(Sql.bool(connection, TABLE, owner), object.name().toString());
        } else if (operation.action().creates() && object.kind() == Kind.COLUMN) {
            String column = String.valueOf(object.part());
            note(Sql.bool(connection, COLUMN, owner, column), object.name() + "." + column);
        }
    }

    private void note(boolean isThere, String name) {
        (isThere ? there : missing).add(name);
    }

    private List<Remedy> remedies(String revision) {
        if (there.isEmpty()) {
            return List.of(
                    Remedy.of("drop or rename what is there, or take it out of the migration"),
                    new Remedy.StampRevisions("the database has all that this revision makes", List.of(revision)));
        }
        if (missing.isEmpty()) {
            return List.of(
                    Remedy.of("all that it creates is there already (" + names(there) + ")"),
                    new Remedy.StampRevisions("the database has all of this revision", List.of(revision)),
                    Offer.COMPARE_WITH_MIGRATIONS,
                    Remedy.of("else drop or rename what is in the way"));
        }
        return List.of(
                Remedy.of("there already: " + names(there) + "; not there: " + names(missing)),
                Offer.LOOK_AT_TABLE,
                Remedy.of("drop or rename it, or take it out of the migration"));
    }

    private static String names(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "");
    }
}
