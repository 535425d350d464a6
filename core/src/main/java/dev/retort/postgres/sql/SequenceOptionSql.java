package dev.retort.postgres.sql;

import dev.retort.schema.DataType;
import dev.retort.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** Writes the options of a sequence, one clause for each option, in the order of PostgreSQL's manual. */
final class SequenceOptionSql {

    private SequenceOptionSql() {}

    /** Returns the clauses for a new sequence of that type. */
    static List<String> ofNew(SequenceOptions options) {
        SequenceOptions bounds = SequenceOptions.ascending(options.type(), 1, options.increment());
        long minimum = bounds.minimum();
        long maximum = bounds.maximum();
        long start = options.increment() < 0 ? options.maximum() : options.minimum();
        return clauses(new SequenceOptions(options.type(), start, 1, minimum, maximum, 1, false), options);
    }

    /** Returns the clauses that change the options of a sequence without changing its type. */
    static List<String> changes(SequenceOptions before, SequenceOptions after) {
        List<String> clauses = new ArrayList<>(clauses(before, after));
        if (after.minimum() > before.maximum() || after.maximum() < before.minimum()) {
            // No value that the sequence may have reached is within the new bounds.
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
     * Returns the options after {@code AS type}: PostgreSQL adapts a bound that was the default of the old type to the
     * new type ({@code init_params} in its sources).
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
