package dev.retort.generator.diff;

import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps the names that are taken, and chooses names for new objects without one.
 *
 * <p>Tables, sequences, indexes and the constraints that own an index share the namespace of a schema. Other constraint
 * names are unique within their table.
 */
final class ConstraintNames {

    private record Key(String space, String name) {}

    private final Set<Key> taken = new HashSet<>();

    void takeRelation(QualifiedName name) {
        taken.add(relation(name, name.name()));
    }

    void takeIndex(QualifiedName table, String name) {
        taken.add(relation(table, name));
    }

    void takeConstraint(QualifiedName table, Constraint constraint, String name) {
        taken.add(constraint(table, name));
        if (hasIndex(constraint)) {
            taken.add(relation(table, name));
        }
    }

    /** The first free name for an index: the proposed one, or the proposed one with a number. */
    String index(QualifiedName table, String proposed) {
        String name = ConventionalName.firstFree(proposed, free -> isFreeForIndex(table, free));
        takeIndex(table, name);
        return name;
    }

    /** The first free name for a constraint: the proposed one, or the proposed one with a number. */
    String constraint(QualifiedName table, Constraint constraint, String proposed) {
        String name = ConventionalName.firstFree(proposed, free -> isFree(table, constraint, free));
        takeConstraint(table, constraint, name);
        return name;
    }

    boolean isFreeForIndex(QualifiedName table, String name) {
        return !taken.contains(relation(table, name));
    }

    private boolean isFree(QualifiedName table, Constraint constraint, String name) {
        return !taken.contains(constraint(table, name))
                && !(hasIndex(constraint) && taken.contains(relation(table, name)));
    }

    private static boolean hasIndex(Constraint constraint) {
        return constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint;
    }

    private static Key relation(QualifiedName inSchema, String name) {
        return new Key("schema " + inSchema.schema(), name);
    }

    private static Key constraint(QualifiedName table, String name) {
        return new Key("table " + table, name);
    }
}
