package dev.retort.generator.diff;

import dev.retort.postgres.type.TypeFamily;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Handles defaults such as {@code 'now'::timestamptz}. PostgreSQL evaluates these once, when the default is set, so
 * that all rows get the same moment. A different moment in the database is not a difference.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-DATETIME-SPECIAL-VALUES">PostgreSQL
 *     manual, Special Values</a>
 */
public final class FrozenDefaults {

    private static final Set<TypeFamily> FAMILIES = Set.of(TypeFamily.POINT_IN_TIME, TypeFamily.TIME_OF_DAY);
    private static final String TYPE = "(?:timestamp|date|time)[\\w ()]*";
    private static final Pattern FROZEN = Pattern.compile(
            "\\(*(?:" + TYPE + "\\s)?\\s*'\\s*(?:now|today|tomorrow|yesterday)\\s*'\\s*(?:\\)*\\s*::\\s*" + TYPE
                    + ")*\\)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONSTANT = Pattern.compile("'[^']*'(?:::[\\w ()]+)?");

    private FrozenDefaults() {}

    /** The columns that have such a default. */
    public static Set<ColumnName> in(Schema schema) {
        Set<ColumnName> names = new HashSet<>();
        for (Table table : schema.tables()) {
            table.columns().stream()
                    .filter(FrozenDefaults::isFrozen)
                    .forEach(column -> names.add(new ColumnName(table.name(), column.name())));
        }
        return names;
    }

    /**
     * The wanted schema with the moments that the database has.
     *
     * @param frozen the columns that have such a default in the entities
     */
    public static Schema withDatabaseValues(Schema wanted, Schema actual, Set<ColumnName> frozen) {
        Map<QualifiedName, Table> tables =
                actual.tables().stream().collect(Collectors.toMap(Table::name, Function.identity()));
        return frozen.isEmpty()
                ? wanted
                : wanted.withTables(wanted.tables().stream()
                        .map(table -> withDatabaseValues(table, Optional.ofNullable(tables.get(table.name())), frozen))
                        .toList());
    }

    private static Table withDatabaseValues(Table wanted, Optional<Table> actual, Set<ColumnName> frozen) {
        List<Column> columns = wanted.columns().stream()
                .map(column -> frozen.contains(new ColumnName(wanted.name(), column.name()))
                        ? actual.flatMap(table -> table.column(column.name()))
                                .filter(FrozenDefaults::isConstant)
                                .map(known -> column.withDefault(known.defaultSql()))
                                .orElse(column)
                        : column)
                .toList();
        return wanted.withColumns(columns);
    }

    private static boolean isFrozen(Column column) {
        return column.defaultSql() != null
                && FAMILIES.contains(TypeFamily.of(column.type()))
                && FROZEN.matcher(column.defaultSql().strip()).matches();
    }

    private static boolean isConstant(Column column) {
        return column.defaultSql() != null
                && CONSTANT.matcher(column.defaultSql()).matches();
    }
}
