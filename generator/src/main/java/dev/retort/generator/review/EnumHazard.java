package dev.retort.generator.review;

import dev.retort.operation.AddEnumValue;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.EnumUse;
import dev.retort.operation.RemoveEnumValue;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Enumerated types, which PostgreSQL lets grow in a transaction of their own and shrink not at all. */
final class EnumHazard extends Hazard {

    @Override
    public List<Finding> visit(AddEnumValue operation) {
        return Finding.note(
                "Runs in a transaction of its own and is committed before the rest: if the rest fails, value "
                        + operation.value() + " stays.");
    }

    @Override
    public List<Finding> visit(RemoveEnumValue operation) {
        return rebuild(
                operation.type(),
                List.of(operation.value()),
                operation.rebuild().uses());
    }

    @Override
    public List<Finding> visit(AlterEnum operation) {
        List<String> removed = new ArrayList<>(operation.before().labels());
        removed.removeAll(operation.after().labels());
        return rebuild(operation.before().name(), removed, operation.uses());
    }

    private static List<Finding> rebuild(QualifiedName type, List<String> removed, List<EnumUse> uses) {
        String refusal = removed.isEmpty() ? "" : " Fails where a row has " + String.join(" or ", removed) + ".";
        if (uses.isEmpty()) {
            return removed.isEmpty() ? List.of() : Finding.note("Type " + type + " is made anew.");
        }
        String tables = uses.stream()
                .map(use -> use.column().table().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
        return Finding.warning("Rewrite: type " + type + " is made anew and " + tables
                + " rewritten, under ACCESS EXCLUSIVE for as long as that takes." + refusal);
    }
}
