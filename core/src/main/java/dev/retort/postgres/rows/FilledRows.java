package dev.retort.postgres.rows;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * No row has null in these columns.
 *
 * @param table the table
 * @param columns the columns
 * @param change the operation
 */
record FilledRows(QualifiedName table, List<String> columns, String change) implements RowRule {

    @Override
    public boolean leavesHeirsAlone() {
        return false;
    }

    @Override
    public String offenders(Function<QualifiedName, String> from, String shown) {
        return "SELECT " + shown + " FROM " + from.apply(table)
                + columns.stream()
                        .map(column -> Identifiers.quote(column) + " IS NULL")
                        .collect(Collectors.joining(" OR ", " WHERE ", ""));
    }

    @Override
    public String problem(String number, boolean one) {
        return number + (one ? " row has null there" : " rows have null there");
    }
}
