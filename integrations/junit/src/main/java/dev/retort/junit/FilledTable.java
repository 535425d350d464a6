package dev.retort.junit;

import dev.retort.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table that gets generated rows.
 *
 * @param name its name as SQL
 * @param columns the columns that need values
 * @param keys its foreign keys
 */
record FilledTable(String name, List<FilledColumn> columns, List<ForeignKey> keys) {

    /**
     * A foreign key.
     *
     * @param columns its columns
     * @param table the referenced table as SQL
     * @param referenced the referenced columns
     */
    record ForeignKey(List<String> columns, String table, List<String> referenced) {}

    /** The values of the columns that belong to no foreign key. */
    enum Values {
        /** The constants of the checks where there are some, plain values elsewhere. */
        CONSTANTS,
        /** Plain values. */
        PLAIN,
        /** Nulls where they are possible, and the constants of the checks. */
        NULLS
    }

    /**
     * Returns the statement that inserts generated rows. A row that violates a unique constraint is left out.
     *
     * @param first the number of the first row
     * @param last the number of the last row
     */
    String insertion(int first, int last, Values values) {
        List<String> names = new ArrayList<>();
        List<String> expressions = new ArrayList<>();
        for (FilledColumn column : columns) {
            names.add(Identifiers.quote(column.name()));
            expressions.add(expression(column, values));
        }
        String rows = " from generate_series(" + first + ", " + last + ") as s(row)"
                + IntStream.range(0, keys.size()).mapToObj(this::referencedRow).collect(Collectors.joining());
        return names.isEmpty()
                ? "insert into " + name + " default values"
                : "insert into " + name + " (" + String.join(", ", names) + ") overriding system value select "
                        + String.join(", ", expressions) + rows + " on conflict do nothing";
    }

    private String expression(FilledColumn column, Values values) {
        for (int i = 0; i < keys.size(); i++) {
            int position = keys.get(i).columns().indexOf(column.name());
            if (position >= 0) {
                return "k" + i + ".c" + position;
            }
        }
        return column.expression(values);
    }

    /** Joins one row of the referenced table to each row, a different one each time as far as there are enough. */
    private String referencedRow(int index) {
        ForeignKey key = keys.get(index);
        String selected = IntStream.range(0, key.referenced().size())
                .mapToObj(i -> Identifiers.quote(key.referenced().get(i)) + " as c" + i)
                .collect(Collectors.joining(", "));
        String order = key.referenced().stream().map(Identifiers::quote).collect(Collectors.joining(", "));
        return " left join lateral (select " + selected + " from " + key.table() + " order by " + order
                + " offset row % greatest(1, (select count(*) from " + key.table() + ")) limit 1) k" + index
                + " on true";
    }
}
