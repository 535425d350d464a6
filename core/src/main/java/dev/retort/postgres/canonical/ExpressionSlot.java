package dev.retort.postgres.canonical;

import java.util.Comparator;

/**
 * The position of a text in a table that only the server can compare.
 *
 * @param kind the kind of text
 * @param position the index of the column, check or index in its list
 * @param key the index of an index's key; else zero
 */
record ExpressionSlot(Kind kind, int position, int key) implements Comparable<ExpressionSlot> {

    /** The kinds of texts. */
    enum Kind {
        TYPE,
        COLLATION,
        DEFAULT,
        GENERATED,
        CHECK,
        PREDICATE,
        KEY;

        /** Whether the text becomes a check constraint of the scratch table. */
        boolean isCondition() {
            return compareTo(CHECK) >= 0;
        }
    }

    private static final Comparator<ExpressionSlot> ORDER = Comparator.comparing(ExpressionSlot::kind)
            .thenComparing(ExpressionSlot::position)
            .thenComparing(ExpressionSlot::key);

    static ExpressionSlot of(Kind kind, int position) {
        return new ExpressionSlot(kind, position, 0);
    }

    /** Parses the result of {@link #toString}. */
    static ExpressionSlot parse(String text) {
        String[] parts = text.split(" ", -1);
        return new ExpressionSlot(Kind.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public int compareTo(ExpressionSlot other) {
        return ORDER.compare(this, other);
    }

    /** Returns the name of the scratch table's constraint for this text. */
    @Override
    public String toString() {
        return kind + " " + position + " " + key;
    }
}
