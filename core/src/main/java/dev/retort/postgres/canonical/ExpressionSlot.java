package dev.retort.postgres.canonical;

import java.util.Comparator;

/**
 * The position of a text in a table that only the server can compare.
 *
 * @param kind the kind of text
 * @param position the index of the column, check or policy in its list
 */
record ExpressionSlot(Kind kind, int position) implements Comparable<ExpressionSlot> {

    /** The kinds of texts. */
    enum Kind {
        TYPE,
        COLLATION,
        DEFAULT,
        GENERATED,
        CHECK,
        /** The condition of a policy for existing rows. */
        POLICY_USING,
        /** The condition of a policy for new rows. */
        POLICY_CHECK
    }

    private static final Comparator<ExpressionSlot> ORDER =
            Comparator.comparing(ExpressionSlot::kind).thenComparing(ExpressionSlot::position);

    static ExpressionSlot of(Kind kind, int position) {
        return new ExpressionSlot(kind, position);
    }

    /** Whether the text is a condition on rows, which a check constraint of the scratch table can have. */
    boolean isCheck() {
        return kind == Kind.CHECK || kind == Kind.POLICY_USING || kind == Kind.POLICY_CHECK;
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
