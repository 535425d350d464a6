package dev.retort.generator.lint;

import dev.retort.migration.Operations;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.source.LoadedMigration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The enumerated types that migrations create. */
final class EnumNames {

    private EnumNames() {}

    /** The names. Of a migration that cannot be recorded, no type is known. */
    static Set<QualifiedName> of(List<LoadedMigration> migrations, Map<String, String> arguments) {
        Set<QualifiedName> names = new HashSet<>();
        for (LoadedMigration migration : migrations) {
            Operation.select(recorded(migration, arguments), CreateEnum.class)
                    .forEach(create -> names.add(create.type().name()));
        }
        return names;
    }

    private static List<Operation> recorded(LoadedMigration migration, Map<String, String> arguments) {
        try {
            return Operations.record(migration.migration()::upgrade, arguments).operations();
        } catch (RuntimeException e) {
            return List.of();
        }
    }
}
