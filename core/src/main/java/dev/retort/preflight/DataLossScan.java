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
import dev.retort.postgres.rows.StoredTable;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.schema.QualifiedName;
import dev.retort.session.Session;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds existing rows that a plan would lose or change. */
public final class DataLossScan {

    private final Connection connection;
    private final QualifiedName history;
    private final PreflightListener listener;
    private final RowScan scan;
    private final List<DataLoss> losses = new ArrayList<>();
    private final RenameTracker renames = new RenameTracker();
    private final PossibleLosses possible;
    private boolean changesRows;
    private @Nullable Boolean anyRows;

    private DataLossScan(
            Connection connection,
            QualifiedName history,
            PreflightListener listener,
            RowScan scan,
            Set<QualifiedName> enums) {
        this.connection = connection;
        this.history = history;
        this.listener = listener;
        this.scan = scan;
        this.possible =
                new PossibleLosses(renames, TypeConversions.knowing(type -> enums.contains(renames.type(type))));
    }

    /**
     * Returns the losses, in the order of the plan. In a database without rows there are none, such as in one that the
     * plan builds from nothing. Rows of the history table do not count. If a search takes too long, its rows count as a
     * loss.
     *
     * @throws EnumValueInUseException when the plan removes an enum value that rows have
     */
    public static List<DataLoss> of(Plan plan, Session session, PreflightListener listener) throws SQLException {
        return of(plan, session.connection(), session.history(), session.scanLimit(), listener);
    }

    /**
     * Returns the losses, as {@link #of(Plan, Session, PreflightListener)} does, on a connection that may be in a
     * transaction.
     *
     * @param limit how long one query may read rows
     */
    public static List<DataLoss> of(
            Plan plan, Connection connection, QualifiedName history, Duration limit, PreflightListener listener)
            throws SQLException {
        DataLossScan scan = new DataLossScan(
                connection,
                history,
                listener,
                new RowScan(connection, listener, limit),
                altersColumns(plan) ? PlainEnums.read(connection) : Set.of());
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
            RowScan.Answer answer = loss.rows() == null ? anyRows() : exist(loss.rows());
            if (answer == RowScan.Answer.ENDED) {
                losses.add(new DataLoss(
                        revision,
                        "perhaps " + loss.what(),
                        loss.where() + " (not checked, because that takes longer than " + scan.limit() + ")"));
            } else if (answer != RowScan.Answer.NO) {
                losses.add(new DataLoss(revision, loss.what(), loss.where()));
            }
        }
        changesRows |= operation.action() == Action.UPDATE || (operation.action() == Action.RUN && !all.isEmpty());
        for (RemovedEnumValue removed : RemovedEnumValue.of(operation)) {
            refuseIfInUse(revision, removed);
        }
        renames.track(operation);
    }

    private RowScan.Answer anyRows() throws SQLException {
        if (anyRows == null) {
            anyRows = AnyRows.exist(connection, scan, history);
        }
        return anyRows ? RowScan.Answer.YES : RowScan.Answer.NO;
    }

    /**
     * Throws if rows have a removed value, unless an earlier statement of the plan may give these rows another value.
     * Values of hidden rows are not considered: the rebuild of the type reads all rows, and fails on such a row.
     */
    private void refuseIfInUse(String revision, RemovedEnumValue removed) throws SQLException {
        for (EnumUse use : removed.uses()) {
            QualifiedName table = renames.table(use.column().table());
            RowScan.Answer answer =
                    changesRows || table == null ? RowScan.Answer.NO : exist(rowsWith(removed, use, table));
            if (answer == RowScan.Answer.YES) {
                throw new EnumValueInUseException(revision, removed.type(), removed.value(), use.column());
            }
            if (answer == RowScan.Answer.ENDED) {
                listener.warned("revision " + revision + " removes value '" + removed.value() + "' from type "
                        + removed.type() + ": whether rows have it in "
                        + use.column().table() + "." + use.column().column()
                        + " was not checked, because that takes longer than " + scan.limit()
                        + "; the statement will tell");
            }
        }
    }

    private RowQuestion rowsWith(RemovedEnumValue removed, EnumUse use, QualifiedName table) throws SQLException {
        String name = renames.column(use.column().table(), use.column().column());
        String value = renames.value(removed.type(), removed.value());
        if (use.within() != null) {
            QualifiedName type = renames.type(removed.type());
            return new RowQuestion(table, name, HeldValues.condition(connection, table, name, type, value));
        }
        String column = Identifiers.quote(name);
        String literal = Identifiers.literal(value);
        String condition = use.array()
                ? literal + " = any (" + column + "::pg_catalog.text[])"
                : column + "::pg_catalog.text = " + literal;
        return new RowQuestion(table, name, condition);
    }

    /** Returns whether such rows exist. A missing table has none. */
    private RowScan.Answer exist(RowQuestion rows) throws SQLException {
        String table = Identifiers.quote(rows.table());
        String column = rows.column() == null ? "" : rows.column();
        boolean exists = Sql.bool(
                connection,
                "select pg_catalog.to_regclass(?) is not null and (? = '' or exists (select 1 from"
                        + " pg_catalog.pg_attribute where attrelid = pg_catalog.to_regclass(?) and attname = ?))",
                table,
                column,
                table,
                column);
        if (!exists) {
            return RowScan.Answer.NO;
        }
        if (rows.condition() == null) {
            return scan.exist("select exists (select 1 from " + table + ")");
        }
        Optional<StoredTable> stored = StoredTable.find(connection, rows.table());
        if (stored.isPresent()) {
            scan.begins(rows.table(), stored.get());
        }
        return scan.exist("select exists (select 1 from " + table + " where " + rows.condition() + ")");
    }
}
