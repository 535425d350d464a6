package dev.retort.preflight;

import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.InternalQuery;
import dev.retort.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reports invalid indexes of the tables that a plan changes. They slow down each write, and no query uses them. */
final class InvalidIndexes {

    private static final String QUERY =
            """
            select i.indexrelid::regclass || ' of ' || i.indrelid::regclass, i.indexrelid::regclass
            from (select distinct pg_catalog.to_regclass(name) as oid from unnest(?) name) t
            join pg_catalog.pg_index i on i.indrelid = t.oid
            where not i.indisvalid
              and not exists (select 1 from pg_catalog.pg_stat_progress_create_index p
                               where p.index_relid = i.indexrelid)
            order by 1""";

    private InvalidIndexes() {}

    /** Reports the invalid indexes that no session is building now. */
    static void report(Plan plan, Session session, PreflightListener listener) throws SQLException {
        RequiredPrivileges privileges = new RequiredPrivileges(session.defaultSchema());
        Set<String> relations = new LinkedHashSet<>();
        for (PlannedRevision revision : plan.revisions()) {
            for (Step step : revision.steps()) {
                List<Privilege> needed = step.operation().accept(privileges);
                relations.addAll(RequiredPrivileges.lockedRelations(needed));
            }
        }
        if (!relations.isEmpty()) {
            report(session.connection(), relations, listener);
        }
    }

    private static void report(Connection connection, Set<String> relations, PreflightListener listener)
            throws SQLException {
        InternalQuery.on(connection)
                .list(
                        QUERY,
                        row -> "index " + row.getString(1)
                                + " is invalid: it slows down each write, and no query uses it; REINDEX INDEX CONCURRENTLY "
                                + row.getString(2) + " rebuilds it, DROP INDEX CONCURRENTLY drops it",
                        relations)
                .forEach(listener::warned);
    }
}
