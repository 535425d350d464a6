package dev.retort.generator;

import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the views that the migrations of a project create, as distinct from those that somebody made by hand. */
public final class MigratedViews {

    private MigratedViews() {}

    /**
     * Returns the names of the views that some migration creates, or gives to a view, as the migrations write them. A
     * migration that reads arguments records other operations in each run, so it counts as one without views.
     */
    public static Set<QualifiedName> of(ProjectMigrations migrations) {
        return migrations.recorded(Map.of()).stream()
                .filter(operation -> operation.action() == Action.CREATE || operation.action() == Action.RENAME)
                .map(Operation::result)
                .filter(ObjectAddress::isView)
                .map(ObjectAddress::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
