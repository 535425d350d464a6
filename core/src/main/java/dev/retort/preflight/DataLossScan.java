package dev.retort.preflight;

import dev.retort.operation.Action;
import dev.retort.operation.EnumUse;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameTracker;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.schema.QualifiedName;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds existing rows that a plan would lose or change. */
public final class DataLossScan {

    private final Connection connection;
    private final QualifiedName history;
    private final List<DataLoss> losses = new ArrayList<>();
    private final RenameTracker renames = new RenameTracker();
    private final PossibleLosses possible;
    private boolean changesRows;
    private @Nullable Boolean anyRows;

    private DataLossScan(Connection connection, QualifiedName history, Set<QualifiedName> enums) {
        this.connection = connection;
        this.history = history;
        this.possible =
                new PossibleLosses(renames, TypeConversions.knowing(type -> enums.contains(renames.type(type))));
    }

    /**
     * Returns the losses, in the order of the plan. In a database without rows there are none, such as in one that the
     * plan builds from nothing.
     *
     * @param history the history table, whose rows do not count
     * @throws EnumValueInUseException when the plan removes an enum value that rows have
     */
    public static List<DataLoss> of(Plan plan, Connection connection, QualifiedName history) throws SQLException {
        DataLossScan scan =
                new DataLossScan(connection, history, altersColumns(plan) ? PlainEnums.read(connection) : Set.of());
        for (PlannedRevision revision : plan.revisions()) {
            for (Step step : revision.steps()) {
                scan.inspect(revision.revision().id(), step.operation());
            }
        }
        return List.copyOf(scan.losses);
    }

    /** Whether the plan alters a column; its old type may be an enumerated type. */
    private static boolean altersColumns(Plan plan) {
        return plan.revisions().stream()
                .flatMap(revision -> revision.steps().stream())
                .anyMatch(step -> step.operation().is(Action.ALTER, ObjectAddress.Kind.COLUMN));
    }

    private void inspect(String revision, Operation operation) throws SQLException {
        List<PossibleLoss> all = operation.accept(possible);
        for (PossibleLoss loss : all) {
            if (loss.rows() == null ? anyRows() : exist(loss.rows(), true)) {
                losses.add(new DataLoss(revision, loss.what(), loss.where()));
            }
        }
        changesRows |= operation.action() == Action.UPDATE || (operation.action() == Action.RUN && !all.isEmpty());
        for (RemovedEnumValue removed : RemovedEnumValue.of(operation)) {
            refuseIfInUse(revision, removed);
        }
        renames.track(operation);
    }

    private boolean anyRows() throws SQLException {
        if (anyRows == null) {
            anyRows = AnyRows.exist(connection, history);
        }
        return anyRows;
    }

    /**
     * Throws if rows have a removed value, unless an earlier statement of the plan may give these rows another value.
     * Values of hidden rows are not considered: the rebuild of the type reads all rows, and fails on such a row.
     */
    private void refuseIfInUse(String revision, RemovedEnumValue removed) throws SQLException {
        for (EnumUse use : removed.uses()) {
            QualifiedName table = renames.table(use.column().table());
            if (!changesRows && table != null && exist(rowsWith(removed, use, table), false)) {
                throw new EnumValueInUseException(revision, removed.type(), removed.value(), use.column());
            }
        }
    }

    private RowQuestion rowsWith(RemovedEnumValue removed, EnumUse use, QualifiedName table) {
        String name = renames.column(use.column().table(), use.column().column());
        String column = Identifiers.quote(name);
        String literal = Identifiers.literal(renames.value(removed.type(), removed.value()));
        String condition = use.array()
                ? literal + " = any (" + column + "::pg_catalog.text[])"
                : column + "::pg_catalog.text = " + literal;
        return new RowQuestion(table, name, condition);
    }

    /**
     * Whether such rows exist. A missing table has none.
     *
     * @param ifHidden the result if the user may not read the table, or if row-level security hides rows
     */
    private boolean exist(RowQuestion rows, boolean ifHidden) throws SQLException {
        String table = Identifiers.quote(rows.table());
        String column = rows.column() == null ? "" : rows.column();
        boolean exists = Sql.bool(
                connection,
                "select pg_catalog.to_regclass(?) is not null and (? = '' or exists (select from"
                        + " pg_catalog.pg_attribute where attrelid = pg_catalog.to_regclass(?) and attname = ?))",
                table,
                column,
                table,
                column);
        String condition = rows.condition() == null ? "" : " where " + rows.condition();
        return exists
                && VisibleRows.exist(connection, "select exists (select from " + table + condition + ")", ifHidden);
    }
}
