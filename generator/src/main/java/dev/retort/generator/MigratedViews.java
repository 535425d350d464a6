package dev.retort.generator;

import dev.retort.migration.MissingArgumentException;
import dev.retort.migration.Operations;
import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.source.LoadedMigration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the views that the migrations of a project create, as distinct from those that somebody made by hand. */
public final class MigratedViews {

    private MigratedViews() {}

    /** Returns the names of the views that some migration creates, or gives to a view, as the migrations write them. */
    public static Set<QualifiedName> of(ProjectMigrations migrations) {
        return migrations.loaded().stream()
                .flatMap(loaded -> recorded(loaded).stream())
                .filter(operation -> operation.action() == Action.CREATE || operation.action() == Action.RENAME)
                .map(Operation::result)
                .filter(object -> object.kind() == Kind.VIEW || object.kind() == Kind.MATERIALIZED_VIEW)
                .map(ObjectAddress::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A migration that reads arguments records other operations in each run, so it counts as one without views. */
    private static List<Operation> recorded(LoadedMigration loaded) {
        try {
            return Operations.record(loaded.migration()::upgrade);
        } catch (MissingArgumentException e) {
            return List.of();
        }
    }
}
