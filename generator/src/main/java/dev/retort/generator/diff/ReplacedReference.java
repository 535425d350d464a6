package dev.retort.generator.diff;

import static dev.retort.postgres.Identifiers.quote;

import dev.retort.operation.Backfill;
import dev.retort.schema.ColumnName;
import dev.retort.schema.ForeignKey;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A reference of a column that is replaced together with the column that it references.
 *
 * @param column the referencing column
 * @param key the foreign key, which exists before and after
 */
record ReplacedReference(ColumnName column, ForeignKey key) {

    /** The referenced column. */
    ColumnName target() {
        return target(key.columns().indexOf(column.column()));
    }

    private ColumnName target(int position) {
        return new ColumnName(key.referencedTable(), key.referencedColumns().get(position));
    }

    /**
     * Returns the value of the column in the row that the key references: a subquery over the referenced table.
     *
     * @param known gives the names of the columns that have values
     * @param filled gives the names of the columns that get values
     */
    Backfill value(Function<ColumnName, String> known, Function<ColumnName, String> filled) {
        String table = quote(column.table().name());
        boolean isAmbiguous = column.table().name().equals(key.referencedTable().name());
        String referenced =
                isAmbiguous ? alias(table) : quote(key.referencedTable().name());
        String pairs = IntStream.range(0, key.columns().size())
                .mapToObj(i -> {
                    ColumnName own =
                            new ColumnName(column.table(), key.columns().get(i));
                    return referenced + "." + quote(known.apply(target(i))) + " = " + table + "."
                            + quote(known.apply(own));
                })
                .collect(Collectors.joining(" AND "));
        return Backfill.of("(SELECT " + referenced + "." + quote(filled.apply(target())) + " FROM "
                + quote(key.referencedTable()) + (isAmbiguous ? " " + referenced : "") + " WHERE " + pairs + ")");
    }

    private static String alias(String table) {
        return table.equals("parent") ? "referenced" : "parent";
    }
}
