package dev.retort.generator.hibernate;

import dev.retort.schema.Deferrability;

/** Parses {@code DEFERRABLE INITIALLY DEFERRED} and its variants. */
final class DeferrabilityText {

    private DeferrabilityText() {}

    static boolean comes(SqlCursor cursor) {
        return cursor.comes("deferrable")
                || cursor.comes("not", "deferrable")
                || cursor.comes("initially", "deferred")
                || cursor.comes("initially", "immediate");
    }

    /** Parses one clause, given the result of the clauses before it. */
    static Deferrability read(SqlCursor cursor, Deferrability before) {
        if (cursor.accept("initially", "deferred")) {
            return Deferrability.INITIALLY_DEFERRED;
        }
        if (cursor.accept("not", "deferrable")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        boolean deferrable = cursor.accept("deferrable");
        boolean unchanged = !deferrable && cursor.accept("initially", "immediate");
        return unchanged || before == Deferrability.INITIALLY_DEFERRED ? before : Deferrability.DEFERRABLE;
    }

    /** Parses all clauses at the cursor. */
    static Deferrability readAll(SqlCursor cursor) {
        Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
        while (comes(cursor)) {
            deferrability = read(cursor, deferrability);
        }
        return deferrability;
    }
}
