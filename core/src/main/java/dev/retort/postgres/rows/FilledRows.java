package dev.retort.postgres.rows;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rule that no row has a null in these columns.
 *
 * @param table the table
 * @param columns the columns
 * @param change a description of the operation
 */
record FilledRows(QualifiedName table, List<String> columns, String change) implements RowRule {

    @Override
    public boolean ignoresChildren() {
        return false;
    }

    @Override
    public String violationQuery(RuleNames names, String shown) {
        return "SELECT " + shown + " FROM " + names.from(table)
                + columns.stream()
                        .map(column -> Identifiers.quote(column) + " IS NULL")
                        .collect(Collectors.joining(" OR ", " WHERE ", ""));
    }

    @Override
    public String problem(String number, boolean one) {
        return number + (one ? " row has null there" : " rows have null there");
    }
}
