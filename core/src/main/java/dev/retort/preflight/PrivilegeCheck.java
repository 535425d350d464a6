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

/** Asks for the rights that a whole plan needs, before its first statement. */
final class PrivilegeCheck {

    private static final Set<Kind> RENAMED =
            EnumSet.of(Kind.OWN_RELATION, Kind.DROP_RELATION, Kind.REFERENCE, Kind.SEE_ROWS, Kind.SEE_OWN_ROWS);

    private static final Set<Kind> SIGHT = EnumSet.of(Kind.SEE_ROWS, Kind.SEE_OWN_ROWS);

    /** The first words of the statements that row-level security applies to. */
    private static final List<String> ROW_STATEMENTS = List.of("SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH ");

    private PrivilegeCheck() {}

    /**
     * Lets a plan pass that the user may run.
     *
     * @throws MissingPrivilegesException when a right is missing
     */
    static void pass(Plan plan, Session session) throws SQLException {
        Connection connection = session.connection();
        List<MissingPrivilege> missing = new ArrayList<>();
        Set<Remedy> alternatives = new LinkedHashSet<>();
        String database = Sql.text(connection, "select pg_catalog.current_database()");
        String user = Sql.text(connection, "select current_user");
        for (Map.Entry<Privilege, String> needed : needed(plan, session).entrySet()) {
            Privilege right = needed.getKey();
            right.ownerWhereMissing(connection).ifPresent(owner -> {
                missing.add(new MissingPrivilege(needed.getValue(), right.words(), right.grant(owner, user, database)));
                right.alternative(owner).ifPresent(alternatives::add);
            });
        }
        if (!missing.isEmpty()) {
            throw new MissingPrivilegesException(user, missing, alternatives);
        }
    }

    /** Each right with the first revision that needs it. */
    private static Map<Privilege, String> needed(Plan plan, Session session) throws SQLException {
        Map<Privilege, String> needed = new LinkedHashMap<>();
        RenameTracker origins = new RenameTracker();
        RequiredPrivileges rights = new RequiredPrivileges(session.defaultSchema());
        Privilege history = history(session);
        boolean seen = false;
        for (PlannedRevision revision : plan.revisions()) {
            String id = revision.revision().id();
            needed.putIfAbsent(history, id);
            for (Step step : revision.steps()) {
                if (changesPrivileges(step)) {
                    return needed;
                }
                seen |= changesRowSecurity(step);
                for (Privilege right : needed(step, rights, seen)) {
                    Privilege original = original(right, origins);
                    if (original != null) {
                        needed.putIfAbsent(original, id);
                    }
                }
                origins.note(step.operation());
            }
        }
        return needed;
    }

    /** The rights that a step needs; after a change of row-level security, it is left to the step whether rows are hidden. */
    private static List<Privilege> needed(Step step, RequiredPrivileges rights, boolean seen) {
        List<Privilege> needed = new ArrayList<>(step.operation().accept(rights));
        if (step.statements().stream()
                .anyMatch(statement -> ROW_STATEMENTS.stream().anyMatch(statement.sql()::startsWith))) {
            step.operation().subject().relation().ifPresent(table -> needed.add(new Privilege(Kind.SEE_ROWS, table)));
        }
        needed.removeIf(right -> seen && SIGHT.contains(right.kind()));
        return needed;
    }

    private static boolean changesRowSecurity(Step step) {
        return step.operation().action() == Action.RUN
                && step.statements().stream().anyMatch(statement -> RowSecurityChanges.areIn(statement.sql()));
    }

    private static boolean changesPrivileges(Step step) {
        return step.operation().action() == Action.RUN
                && step.statements().stream().anyMatch(statement -> PrivilegeChanges.areIn(statement.sql()));
    }

    private static @Nullable Privilege original(Privilege right, RenameTracker origins) {
        if (!RENAMED.contains(right.kind())) {
            return right;
        }
        QualifiedName origin = origins.table(right.on());
        return origin == null ? null : new Privilege(right.kind(), origin);
    }

    /** Without its table, the history needs the right to make it. */
    private static Privilege history(Session session) throws SQLException {
        boolean there = Sql.bool(
                session.connection(),
                "select pg_catalog.to_regclass(?) is not null",
                Identifiers.quote(session.history()));
        return there
                ? new Privilege(Kind.WRITE, session.history())
                : RequiredPrivileges.createIn(session.history().schema());
    }
}
