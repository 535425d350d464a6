package dev.retort.generator.hibernate;

import dev.retort.schema.DataType;
import dev.retort.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/**
 * Parses the options of a sequence in SQL.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">PostgreSQL manual, CREATE SEQUENCE</a>
 * @param options the options
 * @param leftOver the part that is not understood, or null
 */
record SequenceOptionsText(SequenceOptions options, @Nullable String leftOver) {

    /** Parses the options of a sequence of this type. */
    static SequenceOptionsText parse(DataType type, String text) {
        Parser parser = new Parser(type, new SqlCursor(text));
        while (parser.option()) {
            // Each call parses one option.
        }
        return new SequenceOptionsText(parser.options(), parser.cursor.rest());
    }

    private static final class Parser {

        private final SqlCursor cursor;
        private DataType type;
        private long increment = 1;
        private long cache = 1;
        private boolean cycle;
        private @Nullable Long start;
        private @Nullable Long minimum;
        private @Nullable Long maximum;

        Parser(DataType type, SqlCursor cursor) {
            this.type = type;
            this.cursor = cursor;
        }

        boolean option() {
            return kind() || number();
        }

        private boolean kind() {
            if (cursor.accept("as")) {
                type = DataType.parse(cursor.next().text());
            } else if (cursor.accept("cycle")) {
                cycle = true;
            } else if (cursor.accept("no", "cycle")) {
                cycle = false;
            } else {
                return cursor.accept("no", "minvalue")
                        || cursor.accept("no", "maxvalue")
                        || cursor.accept("owned", "by", "none");
            }
            return true;
        }

        private boolean number() {
            if (cursor.accept("start", "with") || cursor.accept("start")) {
                start = value();
            } else if (cursor.accept("increment", "by") || cursor.accept("increment")) {
                increment = value();
            } else if (cursor.accept("minvalue")) {
                minimum = value();
            } else if (cursor.accept("maxvalue")) {
                maximum = value();
            } else if (cursor.accept("cache")) {
                cache = value();
            } else {
                return false;
            }
            return true;
        }

        private long value() {
            String text = cursor.next().text();
            return Long.parseLong(
                    text.equals("-") || text.equals("+") ? text + cursor.next().text() : text);
        }

        SequenceOptions options() {
            SequenceOptions plain = SequenceOptions.ascending(type, 1, increment);
            long least = minimum == null ? plain.minimum() : minimum;
            long greatest = maximum == null ? plain.maximum() : maximum;
            long first = increment < 0 ? greatest : least;
            return new SequenceOptions(type, start == null ? first : start, increment, least, greatest, cache, cycle);
        }
    }
}
