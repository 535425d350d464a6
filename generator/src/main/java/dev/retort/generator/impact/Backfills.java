package dev.retort.generator.impact;

import dev.retort.generator.rename.FormerNames;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.postgres.catalog.RowFacts;
import dev.retort.postgres.catalog.RowProbe;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values that rows get in columns that take no nulls, on the way there and on the way back. */
public final class Backfills {

    private final Schema actual;
    private final RowFacts rows;
    private final Map<ColumnName, String> answers;
    private final Set<ColumnName> added;

    private Backfills(Schema actual, RowFacts rows, Map<ColumnName, String> answers, Set<ColumnName> added) {
        this.actual = actual;
        this.rows = rows;
        this.answers = answers;
        this.added = added;
    }

    /** What of the rows matters to these operations. */
    public static RowFacts look(Connection connection, Schema actual, List<Operation> operations) throws SQLException {
        Set<QualifiedName> tables = new TreeSet<>();
        Set<ColumnName> columns = new HashSet<>();
        for (Operation operation : operations) {
            if (operation instanceof AddColumn add && needsValue(add.column())) {
                tables.add(add.table());
            } else if (operation instanceof DropColumn drop && needsValueBack(drop)) {
                tables.add(drop.table());
            } else if (operation instanceof AlterColumn alter && refusesNulls(alter)) {
                columns.add(name(alter));
            } else if (operation instanceof AlterColumn alter && takesNulls(alter)) {
                tables.add(alter.table());
            }
        }
        tables.removeIf(table -> actual.table(table).isEmpty());
        return look(connection, FormerNames.of(operations), tables, columns);
    }

    /** The database has what is renamed under its former names. */
    private static RowFacts look(
            Connection connection, FormerNames former, Set<QualifiedName> tables, Set<ColumnName> columns)
            throws SQLException {
        Set<QualifiedName> formerTables = new TreeSet<>();
        tables.forEach(table -> formerTables.add(former.table(table)));
        Set<ColumnName> formerColumns = new HashSet<>();
        columns.forEach(column -> formerColumns.add(former.column(column)));
        RowFacts found = RowProbe.probe(connection, formerTables, formerColumns);
        Map<QualifiedName, Long> estimates = new HashMap<>();
        tables.forEach(table -> {
            Long estimate = found.tables().get(former.table(table));
            if (estimate != null) {
                estimates.put(table, estimate);
            }
        });
        Set<ColumnName> withNulls = new HashSet<>(columns);
        withNulls.removeIf(column -> !found.hasNulls(former.column(column)));
        columns.forEach(column -> {
            Long estimate = found.tables().get(former.table(column.table()));
            if (estimate != null) {
                estimates.put(column.table(), estimate);
            }
        });
        return new RowFacts(estimates, withNulls);
    }

    /**
     * The operations with the values that rows need.
     *
     * @param answers the values that are known
     * @throws UnknownBackfillException when a value is known of a column that gets none
     */
    public static List<Operation> in(
            List<Operation> operations, Schema actual, RowFacts rows, Map<ColumnName, String> answers) {
        Set<ColumnName> added = operations.stream()
                .filter(AddColumn.class::isInstance)
                .map(Backfills::name)
                .collect(Collectors.toSet());
        Backfills backfills = new Backfills(actual, rows, answers, added);
        answers.keySet().forEach(column -> backfills.expectUse(column, operations));
        return operations.stream().map(backfills::filled).toList();
    }

    /** The columns whose rows need a value that nobody has given. */
    public static List<ColumnName> needed(List<Operation> operations) {
        return operations.stream()
                .filter(operation -> Backfill.NEEDED.equals(forth(operation)))
                .map(Backfills::name)
                .toList();
    }

    private Operation filled(Operation operation) {
        if (operation instanceof AddColumn add) {
            boolean needed = rows.hasRows(add.table()) && needsValue(add.column());
            return add.withBackfill(forRows(name(add), add.backfill(), needed));
        }
        if (operation instanceof DropColumn drop) {
            return drop.withBackfill(whenItComesBack(drop));
        }
        return operation instanceof AlterColumn alter
                ? alter.withBackfills(whereNull(alter), whereNullAgain(alter))
                : operation;
    }

    /** An answer counts more than what the project's own class has written. */
    private @Nullable Backfill forRows(ColumnName column, @Nullable Backfill written, boolean needed) {
        String answer = answers.get(column);
        if (answer != null) {
            return Backfill.of(answer);
        }
        if (written != null) {
            return written;
        }
        return needed ? Backfill.NEEDED : null;
    }

    private @Nullable Backfill whereNull(AlterColumn alter) {
        if (!refusesNulls(alter)) {
            return null;
        }
        Backfill backfill = forRows(name(alter), alter.backfill(), rows.hasNulls(name(alter)));
        String defaultSql = alter.after().defaultSql();
        return Backfill.NEEDED.equals(backfill) && defaultSql != null ? Backfill.of(defaultSql) : backfill;
    }

    /** A row may have got a null by then; where no value would do, the server refuses it. */
    private @Nullable Backfill whereNullAgain(AlterColumn alter) {
        if (!takesNulls(alter) || !rows.hasRows(alter.table())) {
            return null;
        }
        Backfill neutral = neutral(alter.table(), alter.before());
        return neutral.isNeeded() ? null : neutral;
    }

    private @Nullable Backfill whenItComesBack(DropColumn drop) {
        Column column = drop.definition();
        String answer = answers.get(name(drop));
        if (answer != null && !added.contains(name(drop))) {
            return Backfill.of(answer);
        }
        return column != null && needsValue(column) && rows.hasRows(drop.table())
                ? neutral(drop.table(), column)
                : null;
    }

    private Backfill neutral(QualifiedName table, Column column) {
        return actual.table(table)
                .flatMap(known -> NeutralValue.of(known, column))
                .map(Backfill::of)
                .orElse(Backfill.NEEDED);
    }

    private void expectUse(ColumnName column, List<Operation> operations) {
        boolean used = operations.stream()
                .filter(Backfills::takesAnswer)
                .map(Backfills::name)
                .anyMatch(column::equals);
        if (!used) {
            throw new UnknownBackfillException(column, reason(column));
        }
    }

    private String reason(ColumnName column) {
        return actual.table(column.table())
                .map(table -> table.column(column.column()).isPresent()
                        ? "it is neither added nor made NOT NULL"
                        : "the table neither has nor gets such a column")
                .orElse("there is no table " + column.table());
    }

    private static boolean takesAnswer(Operation operation) {
        return operation instanceof AddColumn
                || operation instanceof DropColumn
                || (operation instanceof AlterColumn alter && refusesNulls(alter));
    }

    private static @Nullable Backfill forth(Operation operation) {
        if (operation instanceof AddColumn add) {
            return add.backfill();
        }
        return operation instanceof AlterColumn alter ? alter.backfill() : null;
    }

    private static ColumnName name(Operation operation) {
        if (operation instanceof AddColumn add) {
            return new ColumnName(add.table(), add.column().name());
        }
        if (operation instanceof DropColumn drop) {
            return new ColumnName(drop.table(), drop.column());
        }
        if (operation instanceof AlterColumn alter) {
            return new ColumnName(alter.table(), alter.after().name());
        }
        throw new IllegalArgumentException("no column is filled by " + operation);
    }

    private static boolean needsValueBack(DropColumn drop) {
        return drop.definition() != null && needsValue(drop.definition());
    }

    private static boolean needsValue(Column column) {
        return column.notNull()
                && column.defaultSql() == null
                && column.identity() == null
                && column.generated() == null;
    }

    private static boolean refusesNulls(AlterColumn alter) {
        return !alter.before().notNull() && alter.after().notNull();
    }

    private static boolean takesNulls(AlterColumn alter) {
        return alter.before().notNull() && !alter.after().notNull();
    }
}
