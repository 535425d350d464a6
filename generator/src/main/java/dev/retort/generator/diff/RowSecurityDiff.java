package dev.retort.generator.diff;

import dev.retort.operation.AlterPolicy;
import dev.retort.operation.AlterRowSecurity;
import dev.retort.operation.CreatePolicy;
import dev.retort.operation.DropPolicy;
import dev.retort.operation.Operation;
import dev.retort.schema.Policy;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.RowSecurity;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the row-level security of a table: its policies, and whether they apply. */
final class RowSecurityDiff {

    private RowSecurityDiff() {}

    static List<Operation> ofNew(Table table) {
        return between(table.name(), RowSecurity.NONE, table.rowSecurity());
    }

    static List<Operation> between(QualifiedName table, RowSecurity actual, RowSecurity wanted) {
        List<Operation> operations = new ArrayList<>();
        actual.policies().stream()
                .filter(policy -> wanted.policy(policy.name()).isEmpty())
                .forEach(policy -> operations.add(drop(table, policy)));
        wanted.policies()
                .forEach(policy -> operations.addAll(
                        change(table, actual.policy(policy.name()).orElse(null), policy)));
        operations.addAll(AlterRowSecurity.between(table, actual, wanted));
        return operations;
    }

    private static List<Operation> change(QualifiedName table, @Nullable Policy actual, Policy wanted) {
        if (actual == null) {
            return List.of(new CreatePolicy(table, wanted));
        }
        if (actual.equals(wanted)) {
            return List.of();
        }
        return AlterPolicy.isPossible(actual, wanted)
                ? List.of(new AlterPolicy(table, actual, wanted))
                : List.of(drop(table, actual), new CreatePolicy(table, wanted));
    }

    private static DropPolicy drop(QualifiedName table, Policy policy) {
        return new DropPolicy(table, policy.name(), policy);
    }
}
