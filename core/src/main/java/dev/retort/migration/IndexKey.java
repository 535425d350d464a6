package dev.retort.migration;

import dev.retort.schema.IndexElement;
import org.jspecify.annotations.Nullable;

/** One key of an index, where it is more than a column's name. */
public final class IndexKey {

    private final String text;
    private final boolean expression;
    private @Nullable String collation;
    private @Nullable String operatorClass;
    private boolean descending;
    private @Nullable Boolean nullsFirst;

    IndexKey(String text, boolean expression) {
        this.text = text;
        this.expression = expression;
    }

    /** Sorted from the greatest to the least. */
    public IndexKey descending() {
        descending = true;
        return this;
    }

    /** Nulls before all others. */
    public IndexKey nullsFirst() {
        nullsFirst = true;
        return this;
    }

    /** Nulls after all others. */
    public IndexKey nullsLast() {
        nullsFirst = false;
        return this;
    }

    /** Sorted by that collation, as SQL names it. */
    public IndexKey collation(String name) {
        collation = name;
        return this;
    }

    /** Compared by that operator class, as SQL names it. */
    public IndexKey operatorClass(String name) {
        operatorClass = name;
        return this;
    }

    IndexElement build() {
        boolean nulls = nullsFirst == null ? descending : nullsFirst;
        return new IndexElement(text, expression, collation, operatorClass, descending, nulls);
    }
}
