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
 * The hidden constraints and indexes of a table of one side. Their counterparts on the other side are hidden, too, so
 * that an unnamed one is not created a second time.
 *
 * @param constraints the hidden constraints of the table
 * @param indexes the hidden indexes of the table
 */
record HiddenCounterparts(List<Constraint> constraints, List<Index> indexes) {

    static final HiddenCounterparts NONE = new HiddenCounterparts(List.of(), List.of());

    boolean has(Constraint wanted) {
        return constraints.stream().anyMatch(hidden -> isCounterpart(hidden, wanted));
    }

    boolean has(Index wanted) {
        return wanted.name() == null
                && indexes.stream().anyMatch(hidden -> texts(hidden).equals(texts(wanted)));
    }

    /**
     * Whether the hidden constraint stands for the wanted one. A table has only one primary key, so its name and
     * columns do not matter.
     */
    private static boolean isCounterpart(Constraint hidden, Constraint wanted) {
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
