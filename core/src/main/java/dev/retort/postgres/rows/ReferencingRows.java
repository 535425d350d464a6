package dev.retort.postgres.rows;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rule that every referenced key exists.
 *
 * @param table the table
 * @param key the foreign key, which must not be {@code MATCH FULL}
 * @param change a description of the operation
 */
public record ReferencingRows(QualifiedName table, ForeignKey key, String change) implements RowRule {

    @Override
    public List<String> columns() {
        return key.columns();
    }

    @Override
    public boolean ignoresChildren() {
        return true;
    }

    @Override
    public String violationQuery(RuleNames names, String shown) {
        List<String> columns = key.columns().stream()
                .map(column -> "f." + Identifiers.quote(column))
                .toList();
        String same = IntStream.range(0, columns.size())
                .mapToObj(i -> "t." + Identifiers.quote(key.referencedColumns().get(i)) + " " + names.equal() + " "
                        + columns.get(i))
                .collect(Collectors.joining(" AND "));
        String filled = columns.stream().map(column -> column + " IS NOT NULL").collect(Collectors.joining(" AND "));
        String listed = String.join(", ", columns);
        return "SELECT " + listed + ", count(*) AS rows FROM " + names.from(table) + " f WHERE " + filled
                + " AND NOT EXISTS (SELECT FROM " + names.from(key.referencedTable()) + " t WHERE " + same
                + ") GROUP BY " + listed;
    }

    @Override
    public String problem(String number, boolean one) {
        String columns = key.columns().stream().map(Identifiers::quote).collect(Collectors.joining(", ", "(", ")"));
        return number
                + (one ? " value of " + columns + " is not in " : " values of " + columns + " are not in ")
                + key.referencedTable();
    }
}
