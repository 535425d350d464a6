package dev.retort.preflight;

import dev.retort.operation.Action;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RenameTracker;
import dev.retort.postgres.rows.ReferencingRows;
import dev.retort.postgres.rows.RowRule;
import dev.retort.postgres.rows.StoredTable;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tracks the rows that the operations of a plan may change. A check before the first statement must ignore these rows.
 *
 * <p>The action of an operation determines its reach: the object that it names, the rows of a table, or, for a
 * statement or code of the author, everything.
 */
final class ChangedRows {

    /** The rows of existing tables that an action may change. */
    private enum Reach {
        NOTHING,
        /** The rows of the objects that have this name before or after. */
        NAME,
        /** The definition of the object, which may convert values. */
        DEFINITION,
        /** The rows of the table, and those of other tables through its triggers. */
        ROWS,
        EVERYTHING
    }

    /** Whether an operation updates the rows of the table whose column it changes. */
    private static final PartialVisitor<Boolean> BACKFILLS = new PartialVisitor<>() {

        @Override
        protected Boolean visitOther(Operation operation) {
            return false;
        }

        @Override
        public Boolean visit(AddColumn operation) {
            return operation.backfill() != null;
        }

        @Override
        public Boolean visit(AlterColumn operation) {
            return operation.backfill() != null;
        }
    };

    private final String defaultSchema;
    private final Connection connection;
    private final RenameTracker renames = new RenameTracker();
    private final Set<QualifiedName> tables = new HashSet<>();
    private final Set<ColumnName> columns = new HashSet<>();
    private final Set<QualifiedName> newTriggers = new HashSet<>();
    private boolean conditions;
    private boolean everything;

    ChangedRows(Session session) {
        this.defaultSchema = session.defaultSchema();
        this.connection = session.connection();
    }

    /** Records the next operation of the plan. */
    void record(Operation operation) throws SQLException {
        switch (reach(operation.action())) {
            case NAME -> {
                recordName(operation.subject());
                recordName(operation.result());
            }
            case ROWS -> recordWrite(operation.subject().name());
            case EVERYTHING -> everything = true;
            case DEFINITION, NOTHING -> {}
        }
        conditions |= changesConditions(operation);
        operation.accept(ConvertedColumns.VISITOR).forEach(column -> columns.add(qualified(column)));
        if (operation.accept(BACKFILLS)) {
            recordWrite(operation.subject().name());
        }
        renames.track(operation);
    }

    private static Reach reach(Action action) {
        return switch (action) {
            case CREATE, ADD, RENAME, DROP -> Reach.NAME;
            case ALTER -> Reach.DEFINITION;
            case INSERT, UPDATE -> Reach.ROWS;
            case RUN -> Reach.EVERYTHING;
            case COMMENT, VALIDATE, REQUIRE, REFUSE -> Reach.NOTHING;
        };
    }

    private void recordName(ObjectAddress object) {
        switch (object.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> tables.add(qualified(object.name()));
            case COLUMN -> columns.add(qualified(new ColumnName(object.name(), String.valueOf(object.part()))));
            case TRIGGER -> newTriggers.add(qualified(object.name()));
            case SCHEMA, CONSTRAINT, INDEX, SEQUENCE, TYPE, ENUM_VALUE, CAST, EXTENSION, ROUTINE, POLICY, DATABASE -> {}
        }
    }

    private void recordWrite(QualifiedName table) throws SQLException {
        tables.add(qualified(table));
        QualifiedName stored = renames.table(table);
        everything |= newTriggers.contains(qualified(table))
                || (stored != null
                        && StoredTable.find(connection, stored)
                                .filter(StoredTable::reactive)
                                .isPresent());
    }

    /**
     * Whether an operation changes a function or a type, so that a condition that uses it may hold for other rows
     * afterwards.
     */
    private static boolean changesConditions(Operation operation) {
        return switch (operation.subject().kind()) {
            case ROUTINE -> operation.action() != Action.COMMENT;
            case TYPE, ENUM_VALUE -> operation.action() == Action.ALTER || operation.action() == Action.RENAME;
            default -> false;
        };
    }

    /** Whether the rows that a rule concerns may have changed by the time it applies. */
    boolean mayAffect(RowRule rule) {
        if (everything || (conditions && rule.columns().isEmpty()) || mayAffect(rule.table(), rule.columns())) {
            return true;
        }
        return rule instanceof ReferencingRows reference
                && mayAffect(reference.key().referencedTable(), reference.key().referencedColumns());
    }

    private boolean mayAffect(QualifiedName table, List<String> read) {
        QualifiedName name = qualified(table);
        return tables.contains(name)
                || columns.stream()
                        .filter(column -> column.table().equals(name))
                        .anyMatch(column -> read.isEmpty() || read.contains(column.column()));
    }

    private ColumnName qualified(ColumnName column) {
        return new ColumnName(qualified(column.table()), column.column());
    }

    private QualifiedName qualified(QualifiedName name) {
        return name.qualifiedIn(defaultSchema);
    }
}
