package dev.retort.generator.impact;

import dev.retort.operation.Action;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.DropColumn;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.postgres.catalog.RowFacts;
import dev.retort.schema.ColumnName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The values that rows get in columns that accept no nulls, in the upgrade and in the downgrade. */
public final class Backfills {

    /** Whether a value can be given for the rows of the operation's column. */
    private static final PartialVisitor<Boolean> TAKES_VALUE = new PartialVisitor<>() {
        @Override
        public Boolean visit(AddColumn add) {
            return true;
        }

        @Override
        public Boolean visit(DropColumn drop) {
            return true;
        }

        @Override
        public Boolean visit(AlterColumn alter) {
            return RequiredValues.refusesNulls(alter);
        }

        @Override
        protected Boolean visitOther(Operation operation) {
            return false;
        }
    };

    /** The value that the operation gives to existing rows. */
    private static final PartialVisitor<Optional<Backfill>> VALUE = new PartialVisitor<>() {
        @Override
        public Optional<Backfill> visit(AddColumn add) {
            return Optional.ofNullable(add.backfill());
        }

        @Override
        public Optional<Backfill> visit(AlterColumn alter) {
            return Optional.ofNullable(alter.backfill());
        }

        @Override
        protected Optional<Backfill> visitOther(Operation operation) {
            return Optional.empty();
        }
    };

    private Backfills() {}

    /** Reads the facts about existing rows on which the backfills of these operations depend. */
    public static RowFacts readFacts(Connection connection, Schema actual, List<Operation> operations)
            throws SQLException {
        return BackfillFacts.read(connection, actual, operations);
    }

    /**
     * The operations with the values that rows need.
     *
     * @param actual the database after the renames among the operations
     * @param answers the values that a person has given
     * @throws UnknownBackfillException when a value is for a column that gets none
     */
    public static List<Operation> in(
            List<Operation> operations, Schema actual, RowFacts rows, Map<ColumnName, String> answers) {
        Set<ColumnName> used = columns(operations, operation -> operation.accept(TAKES_VALUE));
        for (ColumnName column : answers.keySet()) {
            if (!used.contains(column)) {
                throw new UnknownBackfillException(column, reason(column, actual));
            }
        }
        Set<ColumnName> added = columns(operations, operation -> operation.is(Action.ADD, Kind.COLUMN));
        BackfillVisitor visitor = new BackfillVisitor(actual, rows, answers, added);
        return operations.stream().map(operation -> operation.accept(visitor)).toList();
    }

    /** The columns whose rows need a value that is not given. */
    public static List<ColumnName> needed(List<Operation> operations) {
        return operations.stream()
                .filter(operation -> operation.accept(VALUE).equals(Optional.of(Backfill.NEEDED)))
                .map(Backfills::columnOf)
                .toList();
    }

    /** The column that an operation on a column is about. */
    static ColumnName columnOf(Operation operation) {
        ObjectAddress column = operation.subject();
        return new ColumnName(column.name(), column.requiredPart());
    }

    private static Set<ColumnName> columns(List<Operation> operations, Predicate<Operation> condition) {
        return operations.stream().filter(condition).map(Backfills::columnOf).collect(Collectors.toSet());
    }

    private static String reason(ColumnName column, Schema actual) {
        return actual.table(column.table())
                .map(table -> table.column(column.column()).isPresent()
                        ? "it is neither added nor made NOT NULL"
                        : "the table neither has nor gets such a column")
                .orElse("there is no table " + column.table());
    }
}
