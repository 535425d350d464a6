package dev.retort.generator.fleet;

import dev.retort.generator.report.CommandException;
import dev.retort.generator.session.Database;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses two targets with the same name, or with the same history. */
final class DistinctTargets {

    private record Place(Database database, @Nullable String schema) {}

    private final boolean ownHistories;
    private final Map<String, TargetRow> names = new HashMap<>();
    private final Map<Place, TargetRow> places = new HashMap<>();

    DistinctTargets(QualifiedName history) {
        this.ownHistories = history.isInDefaultSchema();
    }

    void add(TargetRow row, Database database) {
        TargetRow sameName = names.put(row.name(), row);
        if (sameName != null) {
            throw new CommandException(
                    "two targets have the name " + row.name() + places(sameName, row), "give each a name of its own");
        }
        TargetRow samePlace = places.put(new Place(database, ownHistories ? row.schema() : null), row);
        if (samePlace != null) {
            throw new CommandException(
                    "the targets " + samePlace.name() + " and " + row.name() + " have the same history"
                            + places(samePlace, row),
                    ownHistories
                            ? "list each schema of a database once"
                            : "remove history.schema, so that each target has a history in its own schema");
        }
    }

    private static String places(TargetRow one, TargetRow other) {
        return " (" + one.place() + ", " + other.place() + ")";
    }
}
