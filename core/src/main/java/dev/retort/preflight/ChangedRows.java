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
 * The rows that the operations of a plan may change, so that the rows in the database before the first statement say
 * nothing about them.
 *
 * <p>The action of an operation decides how far it reaches: to the object that it names, to the rows of a table, or, for a
 * statement or code of the author, to everything.
 */
final class ChangedRows {

    /** The rows of existing tables that an action may change. */
    private enum Reach {
        NOTHING,
        /** The rows that are known by the name of the object, before or after. */
        NAME,
        /** The definition of the object, which may convert values. */
        DEFINITION,
        /** The rows of the table, and by its triggers those of others. */
        ROWS,
        EVERYTHING
    }

    /** Whether an operation updates rows of the table whose column it is about. */
    private static final PartialVisitor<Boolean> FILLS = new PartialVisitor<>() {

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

    /** Records an operation that comes after all that were recorded. */
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
        operation.accept(ConvertedColumns.VISITOR).forEach(column -> columns.add(full(column)));
        if (operation.accept(FILLS)) {
            recordWrite(operation.subject().name());
        }
        renames.note(operation);
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
            case TABLE, VIEW, MATERIALIZED_VIEW -> tables.add(full(object.name()));
            case COLUMN -> columns.add(full(new ColumnName(object.name(), String.valueOf(object.part()))));
            case TRIGGER -> newTriggers.add(full(object.name()));
            case SCHEMA, CONSTRAINT, INDEX, SEQUENCE, TYPE, ENUM_VALUE, CAST, EXTENSION, ROUTINE, DATABASE -> {}
        }
    }

    private void recordWrite(QualifiedName table) throws SQLException {
        tables.add(full(table));
        QualifiedName stored = renames.table(table);
        everything |= newTriggers.contains(full(table))
                || (stored != null
                        && StoredTable.find(connection, stored)
                                .filter(StoredTable::reactive)
                                .isPresent());
    }

    /** A condition that calls a function, or names a value of a type, may hold for other rows afterwards. */
    private static boolean changesConditions(Operation operation) {
        return switch (operation.subject().kind()) {
            case ROUTINE -> operation.action() != Action.COMMENT;
            case TYPE, ENUM_VALUE -> operation.action() == Action.ALTER || operation.action() == Action.RENAME;
            default -> false;
        };
    }

    /** Whether the rows that a rule is about may be others when it applies. */
    boolean concern(RowRule rule) {
        if (everything || (conditions && rule.columns().isEmpty()) || concern(rule.table(), rule.columns())) {
            return true;
        }
        return rule instanceof ReferencingRows reference
                && concern(reference.key().referencedTable(), reference.key().referencedColumns());
    }

    private boolean concern(QualifiedName table, List<String> read) {
        QualifiedName name = full(table);
        return tables.contains(name)
                || columns.stream()
                        .filter(column -> column.table().equals(name))
                        .anyMatch(column -> read.isEmpty() || read.contains(column.column()));
    }

    private ColumnName full(ColumnName column) {
        return new ColumnName(full(column.table()), column.column());
    }

    private QualifiedName full(QualifiedName name) {
        return new QualifiedName(name.schemaOr(defaultSchema), name.name());
    }
}
