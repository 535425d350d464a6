package dev.retort.plan;

import dev.retort.operation.Action;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Execute;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.StatementParser;
import dev.retort.postgres.sql.DeferredConstraintSql;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferrability;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The statements that check deferred constraints within a transaction. PostgreSQL refuses to alter a table with pending
 * trigger events, so the constraints are checked between a statement that changes rows and the next one that changes the
 * schema. A later statement that changes rows finds them deferred again.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-set-constraints.html">PostgreSQL manual, SET CONSTRAINTS</a>
 */
final class DeferredChecks {

    private static final PartialVisitor<Boolean> CHANGES_ROWS = new PartialVisitor<>() {

        @Override
        public Boolean visit(Execute execute) {
            StatementParser statement = StatementParser.of(execute.sql());
            return statement.changesRows() || (!execute.harmless() && statement.runsCode());
        }

        @Override
        protected Boolean visitOther(Operation operation) {
            return operation.action() == Action.INSERT || operation.action() == Action.RUN;
        }
    };

    private boolean pending;
    private boolean immediate;
    private final Set<QualifiedName> newTables = new HashSet<>();

    /** Returns the statements that stand before those of the operation. */
    List<SqlStatement> before(Operation operation) {
        boolean changesRows = operation.accept(CHANGES_ROWS);
        if (changesRows && immediate) {
            immediate = false;
            return List.of(SqlStatement.of(DeferredConstraintSql.DEFER));
        }
        if (pending && !changesRows && operation.action() != Action.REQUIRE) {
            pending = false;
            immediate = true;
            return List.of(SqlStatement.of(DeferredConstraintSql.CHECK_NOW));
        }
        return List.of();
    }

    /** Records the effects of the operation, whose statements these are. */
    void record(Operation operation, List<SqlStatement> statements) {
        pending |= operation.accept(CHANGES_ROWS) && !isInsertIntoNewTable(operation);
        for (SqlStatement statement : statements) {
            if (statement.sql().equals(DeferredConstraintSql.CHECK_NOW)) {
                pending = false;
                immediate = true;
            } else {
                pending |= isBackfill(operation, statement);
            }
        }
        operation.accept(new TableVisitor());
    }

    /** Starts a new transaction, in which no events are pending. */
    void reset() {
        pending = false;
        immediate = false;
        newTables.clear();
    }

    /** Whether the statement is the part of a change of the schema that fills rows. */
    private static boolean isBackfill(Operation operation, SqlStatement statement) {
        return operation.subject().kind() == Kind.COLUMN && statement.sql().startsWith("UPDATE ");
    }

    /** Whether the operation inserts rows into a table of the same transaction without deferred constraints. */
    private boolean isInsertIntoNewTable(Operation operation) {
        return operation.action() == Action.INSERT
                && newTables.contains(operation.subject().name());
    }

    private static boolean isDeferrable(Constraint constraint) {
        return (constraint instanceof ForeignKey key && key.deferrability() != Deferrability.NOT_DEFERRABLE)
                || (constraint instanceof PrimaryKey primary && primary.deferrability() != Deferrability.NOT_DEFERRABLE)
                || (constraint instanceof UniqueConstraint unique
                        && unique.deferrability() != Deferrability.NOT_DEFERRABLE);
    }

    private final class TableVisitor extends PartialVisitor<Void> {

        @Override
        public Void visit(CreateTable create) {
            boolean defers = create.table().constraints().stream().anyMatch(DeferredChecks::isDeferrable);
            if (!defers) {
                newTables.add(create.table().name());
            }
            return null;
        }

        @Override
        public Void visit(AddConstraint add) {
            if (isDeferrable(add.constraint())) {
                newTables.remove(add.table());
            }
            return null;
        }

        @Override
        protected Void visitOther(Operation operation) {
            if (operation.is(Action.CREATE, Kind.TRIGGER) || operation.action() == Action.RUN) {
                newTables.clear();
            }
            return null;
        }
    }
}
