package dev.retort.preflight;

import dev.retort.plan.Plan;
import dev.retort.postgres.InternalQuery;
import dev.retort.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

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

    private static final String SCHEMAS =
            """
            select distinct n.nspname
            from unnest(?) name
            join pg_class c on c.oid = to_regclass(name)
            join pg_namespace n on n.oid = c.relnamespace
            join pg_index i on i.indrelid = c.oid
            where not i.indisvalid""";

    private InvalidIndexes() {}

    /** Returns the schemas in which a table that the plan changes has an invalid index. */
    static List<String> schemas(Plan plan, Connection connection, List<String> schemas) throws SQLException {
        List<String> relations = schemas.stream()
                .flatMap(schema -> privileges(plan, schema).stream().map(privilege -> privilege.qualifiedIn(schema)))
                .map(Privilege::object)
                .distinct()
                .toList();
        return relations.isEmpty()
                ? List.of()
                : InternalQuery.on(connection).list(SCHEMAS, row -> row.getString(1), relations);
    }

    private static List<Privilege> privileges(Plan plan, String schema) {
        RequiredPrivileges privileges = new RequiredPrivileges(schema);
        return plan.revisions().stream()
                .flatMap(revision -> revision.steps().stream())
                .flatMap(step -> RequiredPrivileges.onTables(step.operation().accept(privileges)))
                .distinct()
                .toList();
    }

    /** Reports the invalid indexes that no session is building now. */
    static void report(Plan plan, Session session, PreflightListener listener) throws SQLException {
        List<String> relations = privileges(plan, session.defaultSchema()).stream()
                .map(Privilege::object)
                .distinct()
                .toList();
        if (!relations.isEmpty()) {
            report(session.connection(), relations, listener);
        }
    }

    private static void report(Connection connection, List<String> relations, PreflightListener listener)
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
