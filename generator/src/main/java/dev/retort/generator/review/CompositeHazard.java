package dev.retort.generator.review;

import static java.util.stream.Collectors.joining;

import dev.retort.operation.AlterType;
import dev.retort.schema.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Changes of composite types: PostgreSQL makes some in place, and the others need a new type. */
final class CompositeHazard extends Hazard {

    @Override
    public List<Finding> visit(AlterType operation) {
        List<Finding> findings = new ArrayList<>();
        List<String> lost = operation.before().attributes().stream()
                .map(Attribute::name)
                .filter(name -> operation.after().attribute(name).isEmpty())
                .toList();
        if (!lost.isEmpty()) {
            findings.addAll(Finding.danger("Data loss: PostgreSQL deletes the values of attribute "
                    + String.join(" and ", lost) + " in every column of type "
                    + operation.after().name() + "."));
        }
        if (operation.isRebuild() && !operation.uses().isEmpty()) {
            findings.addAll(Finding.warning(
                    "Table rewrite: PostgreSQL cannot make this change in place, so Retort rebuilds type "
                            + operation.after().name() + ". PostgreSQL rewrites all rows of "
                            + tables(operation).collect(joining(" and "))
                            + " and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE)."));
        }
        return findings;
    }

    private static Stream<String> tables(AlterType operation) {
        return operation.uses().stream()
                .map(use -> use.column().table().toString())
                .distinct()
                .sorted();
    }
}
