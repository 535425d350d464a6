package dev.retort.cli.revision;

import dev.retort.cli.text.CommandException;
import dev.retort.cli.text.Messages;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values of {@code --backfill}: {@code table.column=SQL}, the SQL as it is written. */
final class BackfillOptions {

    private static final Comparator<ColumnName> ORDER =
            Comparator.comparing(ColumnName::table).thenComparing(ColumnName::column);

    private BackfillOptions() {}

    static Map<ColumnName, String> parse(List<String> options) {
        Map<ColumnName, String> backfills = new TreeMap<>(ORDER);
        for (String option : options) {
            int equals = outsideQuotes(option, '=');
            String sql = option.substring(equals + 1).strip();
            if (equals < 0 || sql.isEmpty()) {
                throw new CommandException(Messages.notABackfill(option), Messages.writeBackfill());
            }
            if (backfills.put(column(option.substring(0, equals).strip(), option), sql) != null) {
                throw new CommandException(Messages.backfilledTwice(option), Messages.writeBackfill());
            }
        }
        return backfills;
    }

    private static ColumnName column(String name, String option) {
        int dot = -1;
        for (int next = outsideQuotes(name, '.'); next >= 0; next = outsideQuotes(name, '.', next + 1)) {
            dot = next;
        }
        try {
            return new ColumnName(
                    QualifiedName.parse(name.substring(0, Math.max(dot, 0))),
                    QualifiedName.parse(name.substring(dot + 1)).name());
        } catch (IllegalArgumentException e) {
            throw new CommandException(Messages.notABackfill(option), Messages.writeBackfill());
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
