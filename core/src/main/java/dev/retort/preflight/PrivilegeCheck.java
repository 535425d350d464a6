package dev.retort.preflight;

import dev.retort.Remedy;
import dev.retort.operation.Action;
import dev.retort.operation.RenameTracker;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.Identifiers;
import dev.retort.preflight.Privilege.Kind;
import dev.retort.schema.QualifiedName;
import dev.retort.session.Session;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the privileges that a plan requires, before its first statement. */
final class PrivilegeCheck {

    private static final Set<Kind> RENAMEABLE =
            EnumSet.of(Kind.OWN_RELATION, Kind.DROP_RELATION, Kind.REFERENCE, Kind.SEE_ROWS, Kind.SEE_OWN_ROWS);

    private static final Set<Kind> SIGHT = EnumSet.of(Kind.SEE_ROWS, Kind.SEE_OWN_ROWS);

    /** The first words of the statements that row-level security applies to. */
    private static final List<String> ROW_STATEMENTS = List.of("SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH ");

    private PrivilegeCheck() {}

    /**
     * Checks that the user may run a plan.
     *
     * @throws MissingPrivilegesException when a privilege is missing
     */
    static void check(Plan plan, Session session) throws SQLException {
        Connection connection = session.connection();
        List<MissingPrivilege> missing = new ArrayList<>();
        Set<Remedy> alternatives = new LinkedHashSet<>();
        Map<Privilege, String> required = required(plan, session.defaultSchema(), history(session));
        Map<Privilege, String> owners = Privilege.missing(connection, required.keySet());
        if (owners.isEmpty()) {
            return;
        }
        String database = Sql.text(connection, "select pg_catalog.current_database()");
        String user = Sql.text(connection, "select current_user");
        required.forEach((privilege, revision) -> {
            String owner = owners.get(privilege);
            if (owner != null) {
                missing.add(new MissingPrivilege(
                        revision, privilege.description(), privilege.grant(owner, user, database)));
                privilege.alternative(owner).ifPresent(alternatives::add);
            }
        });
        throw new MissingPrivilegesException(user, missing, alternatives);
    }

    /**
     * Returns each required privilege with the first revision that requires it.
     *
     * @param history the privilege that the history requires
     */
    static Map<Privilege, String> required(Plan plan, String defaultSchema, Privilege history) {
        Map<Privilege, String> required = new LinkedHashMap<>();
        RenameTracker origins = new RenameTracker();
        RequiredPrivileges visitor = new RequiredPrivileges(defaultSchema);
        boolean rowSecurityChanged = false;
        for (PlannedRevision revision : plan.revisions()) {
            String id = revision.revision().id();
            required.putIfAbsent(history, id);
            for (Step step : revision.steps()) {
                if (changesPrivileges(step)) {
                    return required;
                }
                rowSecurityChanged |= changesRowSecurity(step);
                for (Privilege privilege : required(step, visitor, rowSecurityChanged)) {
                    Privilege original = original(privilege, origins);
                    if (original != null) {
                        required.putIfAbsent(original, id);
                    }
                }
                origins.track(step.operation());
            }
        }
        return required;
    }

    /**
     * Returns the privileges that a step requires. After a change of row-level security, hidden rows are not
     * predictable, and the step itself shows whether there are any.
     */
    private static List<Privilege> required(Step step, RequiredPrivileges visitor, boolean rowSecurityChanged) {
        List<Privilege> required = new ArrayList<>(step.operation().accept(visitor));
        if (step.statements().stream()
                .anyMatch(statement -> ROW_STATEMENTS.stream().anyMatch(statement.sql()::startsWith))) {
            step.operation().subject().relation().ifPresent(table -> required.add(new Privilege(Kind.SEE_ROWS, table)));
        }
        required.removeIf(privilege -> rowSecurityChanged && SIGHT.contains(privilege.kind()));
        return required;
    }

    private static boolean changesRowSecurity(Step step) {
        return step.operation().action() == Action.RUN
                && step.statements().stream().anyMatch(statement -> RowSecurityChanges.areIn(statement.sql()));
    }

    private static boolean changesPrivileges(Step step) {
        return step.operation().action() == Action.RUN
                && step.statements().stream().anyMatch(statement -> PrivilegeChanges.areIn(statement.sql()));
    }

    private static @Nullable Privilege original(Privilege privilege, RenameTracker origins) {
        if (!RENAMEABLE.contains(privilege.kind())) {
            return privilege;
        }
        QualifiedName origin = origins.table(privilege.on());
        return origin == null ? null : new Privilege(privilege.kind(), origin);
    }

    private static Privilege history(Session session) throws SQLException {
        boolean exists = Sql.bool(
                session.connection(),
                "select pg_catalog.to_regclass(?) is not null",
                Identifiers.quote(session.history()));
        return history(session.history(), exists);
    }

    /** Returns the privilege to write the history table, or to create it if it does not exist. */
    static Privilege history(QualifiedName table, boolean exists) {
        return exists ? new Privilege(Kind.WRITE, table) : RequiredPrivileges.createIn(table.schema());
    }
}
