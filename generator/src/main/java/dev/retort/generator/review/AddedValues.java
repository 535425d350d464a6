package dev.retort.generator.review;

import dev.retort.operation.AddColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables and columns that operations add, and the values that existing rows get in them. */
final class AddedValues {

    /** The values of existing rows in a column. */
    enum Values {
        /** The column is not new, or its values cannot be told. */
        UNKNOWN,
        /** All rows get null. */
        NULLS,
        /** All rows get the same value. */
        ONE,
        /** Each row gets its own value. */
        DISTINCT
    }

    private static final Set<String> DISTINCT_FUNCTIONS = Set.of("nextval", "gen_random_uuid", "uuidv4", "uuidv7");
    private static final Set<String> CONSTANTS =
            Set.of("true", "false", "now", "current_timestamp", "current_date", "localtimestamp", "current_user");

    private final Map<QualifiedName, Table> tables = new HashMap<>();
    private final Map<ColumnName, AddColumn> columns = new HashMap<>();

    AddedValues(List<Operation> operations) {
        Operation.select(operations, CreateTable.class)
                .forEach(create -> tables.put(create.table().name(), create.table()));
        Operation.select(operations, AddColumn.class)
                .forEach(add ->
                        columns.put(new ColumnName(add.table(), add.column().name()), add));
    }

    Optional<Table> table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    Optional<AddColumn> column(QualifiedName table, String name) {
        return Optional.ofNullable(columns.get(new ColumnName(table, name)));
    }

    /** Returns the columns that the table gets. */
    Set<String> newColumns(QualifiedName table) {
        return columns.keySet().stream()
                .filter(column -> column.table().equals(table))
                .map(ColumnName::column)
                .collect(Collectors.toSet());
    }

    /** Returns the values that existing rows of the table have in the column after it is added. */
    Values of(QualifiedName table, String name) {
        AddColumn add = columns.get(new ColumnName(table, name));
        if (add == null || add.column().generated() != null) {
            return Values.UNKNOWN;
        }
        Column column = add.column();
        if (column.identity() != null) {
            return Values.DISTINCT;
        }
        String sql =
                add.backfill() == null ? column.defaultSql() : add.backfill().sql();
        if (sql == null) {
            return add.backfill() == null && !column.notNull() ? Values.NULLS : Values.UNKNOWN;
        }
        return ofExpression(sql);
    }

    private static Values ofExpression(String sql) {
        List<SqlToken> tokens = SqlTokenizer.of(sql);
        boolean isDistinct = tokens.stream().anyMatch(token -> DISTINCT_FUNCTIONS.contains(token.value()));
        if (isDistinct) {
            return Values.DISTINCT;
        }
        return isConstant(tokens) ? Values.ONE : Values.UNKNOWN;
    }

    /** Whether all names are those of types, behind {@code ::}, or of constants. */
    private static boolean isConstant(List<SqlToken> tokens) {
        boolean inType = false;
        for (SqlToken token : tokens) {
            inType = token.is("::") || (inType && (token.isName() || token.is(".")));
            if (!inType && token.isName() && !CONSTANTS.contains(token.value())) {
                return false;
            }
        }
        return true;
    }
}
