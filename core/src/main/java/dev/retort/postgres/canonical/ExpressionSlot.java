package dev.retort.postgres.canonical;

import java.util.Comparator;

/**
 * The position of a text in a table that only the server can compare.
 *
 * @param kind the kind of text
 * @param position the index of the column or check in its list
 */
record ExpressionSlot(Kind kind, int position) implements Comparable<ExpressionSlot> {

    /** The kinds of texts. */
    enum Kind {
        TYPE,
        COLLATION,
        DEFAULT,
        GENERATED,
        CHECK
    }

    private static final Comparator<ExpressionSlot> ORDER =
            Comparator.comparing(ExpressionSlot::kind).thenComparing(ExpressionSlot::position);

    static ExpressionSlot of(Kind kind, int position) {
        return new ExpressionSlot(kind, position);
    }

    /** Whether the text is the condition of a check constraint. */
    boolean isCheck() {
        return kind == Kind.CHECK;
    }

    @Override
    public int compareTo(ExpressionSlot other) {
        return ORDER.compare(this, other);
    }

    /** Returns the name of the scratch table's constraint for this text. */
    @Override
    public String toString() {
        return kind + " " + position;
    }
}
