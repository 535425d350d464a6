package dev.retort.generator.diff;

import dev.retort.generator.conversion.Conversion;
import dev.retort.generator.mapping.MappingDetails;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.type.CreatedCasts;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The operations around the rebuild of an enumerated type if nothing else changes. They concern foreign keys, checks,
 * indexes with expressions, generated columns and views that depend on its columns.
 *
 * @param before drops the dependent objects, in order
 * @param after creates the dependent objects again, in order
 */
record RebuildSteps(List<Operation> before, List<Operation> after) {

    static RebuildSteps of(QualifiedName type, EnumUses uses, Schema schema) {
        Set<QualifiedName> rebuilt = new HashSet<>(uses.holders());
        rebuilt.add(type);
        AlterCapabilities capabilities = new AlterCapabilities(
                rebuilt,
                Set.of(),
                Conversion.among(schema, schema, MappingDetails.NONE, CreatedCasts.NONE),
                ServerVersion.OLDEST);
        List<Operation> around = new ArrayList<>(new TableDiff(schema, schema, schema, capabilities).operations());
        around.addAll(new ViewDiff(schema.views(), schema.views(), List.of())
                .around(AffectedObjects.byRebuild(rebuilt, uses.before(schema))));
        PhaseOf phase = PhaseOf.among(around);
        List<Operation> before = OperationOrder.sorted(around).stream()
                .filter(operation -> operation.accept(phase).compareTo(Phase.ALTER_ENUM) < 0)
                .toList();
        // The inverses in reverse order restore each object exactly.
        List<Operation> after =
                new ArrayList<>(before.stream().map(Operation::inverse).toList());
        Collections.reverse(after);
        return new RebuildSteps(before, after);
    }
}
