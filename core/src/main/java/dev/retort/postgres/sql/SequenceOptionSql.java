package dev.retort.postgres.sql;

import dev.retort.schema.DataType;
import dev.retort.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** How a sequence counts, as SQL: one clause for each option, in the order of PostgreSQL's manual. */
final class SequenceOptionSql {

    private SequenceOptionSql() {}

    /** What a new sequence of that type has to be told. */
    static List<String> ofNew(SequenceOptions options) {
        SequenceOptions bounds = SequenceOptions.ascending(options.type(), 1, options.increment());
        long minimum = bounds.minimum();
        long maximum = bounds.maximum();
        long start = options.increment() < 0 ? options.maximum() : options.minimum();
        return clauses(new SequenceOptions(options.type(), start, 1, minimum, maximum, 1, false), options);
    }

    /** What a sequence of the same type has to be told to count another way. */
    static List<String> changes(SequenceOptions before, SequenceOptions after) {
        List<String> clauses = new ArrayList<>(clauses(before, after));
        if (after.minimum() > before.maximum() || after.maximum() < before.minimum()) {
            // No value that it can be at is one that it may be at.
            clauses.add("RESTART");
        }
        return clauses;
    }

    private static List<String> clauses(SequenceOptions before, SequenceOptions after) {
        List<String> clauses = new ArrayList<>();
        add(clauses, "INCREMENT BY", before.increment(), after.increment());
        add(clauses, "MINVALUE", before.minimum(), after.minimum());
        add(clauses, "MAXVALUE", before.maximum(), after.maximum());
        add(clauses, "START WITH", before.start(), after.start());
        add(clauses, "CACHE", before.cache(), after.cache());
        if (before.cycle() != after.cycle()) {
            clauses.add(after.cycle() ? "CYCLE" : "NO CYCLE");
        }
        return clauses;
    }

    private static void add(List<String> clauses, String word, long before, long after) {
        if (before != after) {
            clauses.add(word + " " + after);
        }
    }

    /**
     * The options after {@code AS type}: PostgreSQL moves a bound that was the old type's own to the new type's
     * ({@code init_params} in its sources).
     */
    static SequenceOptions retyped(SequenceOptions options, DataType type) {
        if (options.type().equals(type)) {
            return options;
        }
        boolean minimumMoves = options.minimum() == least(options.type());
        boolean maximumMoves = options.maximum() == greatest(options.type());
        return new SequenceOptions(
                type,
                options.start(),
                options.increment(),
                minimumMoves ? least(type) : options.minimum(),
                maximumMoves ? greatest(type) : options.maximum(),
                options.cache(),
                options.cycle());
    }

    private static long least(DataType type) {
        return SequenceOptions.ascending(type, 1, -1).minimum();
    }

    private static long greatest(DataType type) {
        return SequenceOptions.ascending(type, 1, 1).maximum();
    }
}
