package dev.retort.generator.review;

import static java.util.stream.Collectors.joining;

import dev.retort.operation.AlterType;
import dev.retort.schema.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Composite types, of which PostgreSQL changes some things in place and others by a new type. */
final class CompositeHazard extends Hazard {

    @Override
    public List<Finding> visit(AlterType operation) {
        List<Finding> findings = new ArrayList<>();
        List<String> lost = operation.before().attributes().stream()
                .map(Attribute::name)
                .filter(name -> operation.after().attribute(name).isEmpty())
                .toList();
        if (!lost.isEmpty()) {
            findings.addAll(Finding.danger("Data loss: the values of " + String.join(" and ", lost)
                    + " in every column of type " + operation.after().name() + "."));
        }
        if (operation.isRebuild() && !operation.uses().isEmpty()) {
            findings.addAll(Finding.warning("Rewrite: type " + operation.after().name() + " is made anew and "
                    + tables(operation).collect(joining(" and "))
                    + " rewritten, under ACCESS EXCLUSIVE for as long as that takes."));
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
