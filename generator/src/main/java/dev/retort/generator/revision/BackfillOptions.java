package dev.retort.generator.revision;

import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.Wording;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the values for the rows of new columns: {@code table.column=SQL}, the SQL as it is written. */
public final class BackfillOptions {

    private static final Comparator<ColumnName> ORDER =
            Comparator.comparing(ColumnName::table).thenComparing(ColumnName::column);

    private BackfillOptions() {}

    public static Map<ColumnName, String> parse(List<String> options, Wording words) {
        Map<ColumnName, String> backfills = new TreeMap<>(ORDER);
        for (String option : options) {
            int equals = outsideQuotes(option, '=');
            String sql = option.substring(equals + 1).strip();
            if (equals < 0 || sql.isEmpty()) {
                throw new CommandException(Messages.notABackfill(option, words), Messages.writeBackfill(words));
            }
            if (backfills.put(column(option.substring(0, equals).strip(), option, words), sql) != null) {
                throw new CommandException(Messages.backfilledTwice(option, words), Messages.writeBackfill(words));
            }
        }
        return backfills;
    }

    private static ColumnName column(String name, String option, Wording words) {
        int dot = -1;
        for (int next = outsideQuotes(name, '.'); next >= 0; next = outsideQuotes(name, '.', next + 1)) {
            dot = next;
        }
        try {
            return new ColumnName(
                    QualifiedName.parse(name.substring(0, Math.max(dot, 0))),
                    QualifiedName.parse(name.substring(dot + 1)).name());
        } catch (IllegalArgumentException e) {
            throw new CommandException(Messages.notABackfill(option, words), Messages.writeBackfill(words));
        }
    }

    private static int outsideQuotes(String text, char wanted) {
        return outsideQuotes(text, wanted, 0);
    }

    private static int outsideQuotes(String text, char wanted, int from) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted && i >= from) {
                return i;
            }
        }
        return -1;
    }
}
