package dev.retort.postgres.canonical;

import java.util.Comparator;

/**
 * A place in a table where a text stands that only the server can compare.
 *
 * @param kind what the text is
 * @param position the place of the column, check or index among the table's own
 * @param key the place of an index's key; else zero
 */
record ExpressionSlot(Kind kind, int position, int key) implements Comparable<ExpressionSlot> {

    /** What the text is. */
    enum Kind {
        TYPE,
        COLLATION,
        DEFAULT,
        GENERATED,
        CHECK,
        PREDICATE,
        KEY;

        /** Whether it is put to the server as a check of the scratch table. */
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

    /** Reads {@link #toString}. */
    static ExpressionSlot parse(String text) {
        String[] parts = text.split(" ", -1);
        return new ExpressionSlot(Kind.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public int compareTo(ExpressionSlot other) {
        return ORDER.compare(this, other);
    }

    /** The name of the scratch table's constraint that holds it. */
    @Override
    public String toString() {
        return kind + " " + position + " " + key;
    }
}
