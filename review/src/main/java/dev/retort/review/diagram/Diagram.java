package dev.retort.review.diagram;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Tables and the foreign keys between them.
 *
 * @param tables the tables, by name
 * @param relations the foreign keys whose two tables are among them
 */
public record Diagram(List<DiagramTable> tables, List<Relation> relations) {

    public Diagram {
        tables = List.copyOf(tables);
        relations = List.copyOf(relations);
    }

    /** The diagram of all tables of a schema. */
    public static Diagram of(Schema schema) {
        return new DiagramBuilder(schema, (table, column) -> Mark.UNCHANGED, table -> Mark.UNCHANGED)
                .build(relation -> Mark.UNCHANGED);
    }

    /**
     * The tables within a number of foreign keys from some tables, in both directions, and the relations between them.
     *
     * @param distance the number of foreign keys, 0 for the tables themselves
     */
    public Diagram around(Set<QualifiedName> names, int distance) {
        Set<QualifiedName> near = new TreeSet<>(names);
        for (int i = 0; i < distance; i++) {
            Set<QualifiedName> reached = new TreeSet<>(near);
            relations.forEach(relation -> {
                if (near.contains(relation.from()) || near.contains(relation.to())) {
                    reached.add(relation.from());
                    reached.add(relation.to());
                }
            });
            near.addAll(reached);
        }
        return only(near::contains);
    }

    /** The tables that a predicate accepts, and the relations between them. */
    public Diagram only(Predicate<QualifiedName> seen) {
        return new Diagram(
                tables.stream().filter(table -> seen.test(table.name())).toList(),
                relations.stream()
                        .filter(relation -> seen.test(relation.from()) && seen.test(relation.to()))
                        .toList());
    }

    /** The diagram with keys and changed columns only in tables of more than that many columns. */
    public Diagram essential(int most) {
        return new Diagram(tables.stream().map(table -> table.essential(most)).toList(), relations);
    }

    /** Whether it has no table. */
    public boolean isEmpty() {
        return tables.isEmpty();
    }
}
