package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.IndexElement;
import org.jspecify.annotations.Nullable;

/** A key of an index that has more than a column name. */
@PublicApi
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

    /** Sorts it in descending order. */
    public IndexKey descending() {
        descending = true;
        return this;
    }

    /** Sorts nulls first. */
    public IndexKey nullsFirst() {
        nullsFirst = true;
        return this;
    }

    /** Sorts nulls last. */
    public IndexKey nullsLast() {
        nullsFirst = false;
        return this;
    }

    /** Sets the collation, as SQL names it. */
    public IndexKey collation(String name) {
        collation = name;
        return this;
    }

    /** Sets the operator class, as SQL names it. */
    public IndexKey operatorClass(String name) {
        operatorClass = name;
        return this;
    }

    IndexElement build() {
        boolean nulls = nullsFirst == null ? descending : nullsFirst;
        return new IndexElement(text, expression, collation, operatorClass, descending, nulls);
    }
}
