package dev.retort.generator.filter;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;

/**
 * What is left alone in the database, so that the same thing without a name is not wanted a second time.
 *
 * @param constraints the constraints of the table that are not seen
 * @param indexes its indexes that are not seen
 */
record HiddenCounterparts(List<Constraint> constraints, List<Index> indexes) {

    static final HiddenCounterparts NONE = new HiddenCounterparts(List.of(), List.of());

    boolean has(Constraint wanted) {
        return constraints.stream().anyMatch(hidden -> isTwin(hidden, wanted));
    }

    boolean has(Index wanted) {
        return wanted.name() == null
                && indexes.stream().anyMatch(hidden -> texts(hidden).equals(texts(wanted)));
    }

    /** A table has one primary key, whatever its name and columns. */
    private static boolean isTwin(Constraint hidden, Constraint wanted) {
        if (hidden instanceof PrimaryKey) {
            return wanted instanceof PrimaryKey;
        }
        if (wanted.name() != null || hidden.getClass() != wanted.getClass()) {
            return false;
        }
        return wanted instanceof CheckConstraint
                ? hidden.withName(null).withComment(null).equals(wanted.withComment(null))
                : columns(hidden).equals(columns(wanted));
    }

    private static Set<String> columns(Constraint constraint) {
        return constraint instanceof ForeignKey key
                ? Set.copyOf(key.columns())
                : Set.copyOf(((UniqueConstraint) constraint).columns());
    }

    private static List<String> texts(Index index) {
        return index.elements().stream().map(IndexElement::text).toList();
    }
}
