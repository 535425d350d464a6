package dev.retort.preflight;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterType;
import dev.retort.operation.BackfillRows;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.EnumUse;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.operation.RemoveEnumValue;
import dev.retort.operation.RenameTracker;
import dev.retort.operation.RunCode;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks at the rows that are there, for what a plan would lose or change of them. */
public final class DataLossScan {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final Connection connection;
    private final List<DataLoss> losses = new ArrayList<>();
    private final RenameTracker origins = new RenameTracker();
    private boolean changesRows;

    private DataLossScan(Connection connection) {
        this.connection = connection;
    }

    /**
     * What would be lost, in the plan's order.
     *
     * @throws EnumValueInUseException when an enum value is to go that rows have
     */
    public static List<DataLoss> of(Plan plan, Connection connection) throws SQLException {
        DataLossScan scan = new DataLossScan(connection);
        for (PlannedRevision revision : plan.revisions()) {
            for (Step step : revision.steps()) {
                scan.look(revision.revision().id(), step.operation());
                scan.origins.note(step.operation());
            }
        }
        return List.copyOf(scan.losses);
    }

    private void look(String revision, Operation operation) throws SQLException {
        if (operation instanceof DropTable drop && hasRows(drop.name())) {
            losses.add(new DataLoss(revision, "drops a table that has rows", text(drop.name())));
        } else if (operation instanceof DropColumn drop && hasRows(drop.table())) {
            losses.add(new DataLoss(
                    revision, "drops a column of a table that has rows", text(drop.table()) + "." + drop.column()));
        } else if (operation instanceof AddColumn add && add.backfill() != null && hasRows(add.table())) {
            losses.add(fills(revision, add.table(), add.column().name()));
        } else if (operation instanceof AlterColumn alter) {
            lookAt(revision, alter);
        } else if (operation instanceof AlterType alter) {
            alter.before().attributes().stream()
                    .filter(attribute ->
                            alter.after().attribute(attribute.name()).isEmpty())
                    .forEach(attribute -> losses.add(new DataLoss(
                            revision,
                            "drops an attribute of a composite type",
                            text(alter.before().name()) + "." + attribute.name())));
        } else if (operation instanceof Execute execute && !execute.harmless()) {
            changesRows = true;
            losses.add(new DataLoss(revision, "runs a statement that may change rows", execute.sql()));
        } else if (operation instanceof BackfillRows backfill) {
            changesRows = true;
            if (hasRows(backfill.table())) {
                losses.add(new DataLoss(revision, "gives rows that are there other values", text(backfill.table())));
            }
        } else if (operation instanceof RunCode run && !run.harmless()) {
            changesRows = true;
            losses.add(new DataLoss(revision, "runs code that may change rows", run.description()));
        } else if (operation instanceof RemoveEnumValue removal) {
            refuseValueInUse(
                    revision, removal.type(), removal.value(), removal.rebuild().uses());
        } else if (operation instanceof AlterEnum alter) {
            for (String label : alter.before().labels()) {
                if (!alter.after().labels().contains(label)) {
                    refuseValueInUse(revision, alter.before().name(), label, alter.uses());
                }
            }
        }
    }

    private void lookAt(String revision, AlterColumn alter) throws SQLException {
        String column = text(alter.table()) + "." + alter.before().name();
        String name = alter.before().name();
        String origin = origins.column(alter.table(), name);
        if (alter.backfill() != null
                && exists(alter.table(), origin, " where " + Identifiers.quote(origin) + " is null")) {
            losses.add(fills(revision, alter.table(), name));
        }
        boolean computed = alter.before().generated() == null && alter.after().generated() != null;
        if (computed && hasRows(alter.table())) {
            losses.add(new DataLoss(revision, "replaces the values of a column by computed ones", column));
        } else if (!TypeChange.keepsValues(alter.before().type(), alter.after().type()) && hasRows(alter.table())) {
            String types = alter.before().type() + " to " + alter.after().type();
            losses.add(new DataLoss(revision, "changes the type of a column that has rows from " + types, column));
        }
    }

    private static DataLoss fills(String revision, QualifiedName table, String column) {
        return new DataLoss(revision, "gives rows that are there a value in a column", text(table) + "." + column);
    }

    /** Unless the plan has a statement before that may give these rows another value. */
    private void refuseValueInUse(String revision, QualifiedName type, String value, List<EnumUse> uses)
            throws SQLException {
        for (EnumUse use : uses) {
            if (!changesRows && hasValue(use, origins.value(type, value))) {
                throw new EnumValueInUseException(revision, type, value, use.column());
            }
        }
    }

    private boolean hasValue(EnumUse use, String value) throws SQLException {
        String origin = origins.column(use.column().table(), use.column().column());
        String column = Identifiers.quote(origin);
        String literal = Identifiers.literal(value);
        String condition = use.array() ? literal + " = any (" + column + "::text[])" : column + "::text = " + literal;
        return exists(use.column().table(), origin, " where " + condition);
    }

    private boolean hasRows(QualifiedName table) throws SQLException {
        return exists(table, "", "");
    }

    /** A table that is not there yet has no rows; one that may not be looked at counts as having some. */
    private boolean exists(QualifiedName table, String column, String condition) throws SQLException {
        QualifiedName origin = origins.table(table);
        if (origin == null) {
            return false;
        }
        String name = Identifiers.quote(origin);
        boolean there = Sql.bool(
                connection,
                "select pg_catalog.to_regclass(?) is not null and (? = '' or exists (select from"
                        + " pg_catalog.pg_attribute where attrelid = pg_catalog.to_regclass(?) and attname = ?))",
                name,
                column,
                name,
                column);
        if (!there) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select from " + name + condition + ")")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                return true;
            }
            throw e;
        }
    }

    private static String text(QualifiedName name) {
        return name.toString();
    }
}
