package dev.retort.postgres.catalog;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The kinds of objects that the schemas of a scope have. A read asks for them first: a new session needs longer to plan
 * a query on views than to find out that there are none.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-class.html">PostgreSQL manual, pg_class</a>
 */
final class PresentKinds {

    /** A kind, or several that one query reads. */
    enum Kind {
        TABLE,
        /** An index of a table or of a materialized view, also one that implements a constraint. */
        INDEX,
        SEQUENCE,
        VIEW,
        COMPOSITE_TYPE,
        ENUM,
        POLICY
    }

    /** Enumerated types and policies are looked for in the whole database. */
    private static final String SQL =
            """
            select array(select distinct c.relkind::text from pg_class c
                         where c.relnamespace in (select n.oid from pg_namespace n where n.nspname = any(?))) as relations,
                   exists (select 1 from pg_enum) as enums, exists (select 1 from pg_policy) as policies""";

    private final CatalogSession session;
    private final Set<Kind> kinds;

    private PresentKinds(CatalogSession session, Set<Kind> kinds) {
        this.session = session;
        this.kinds = kinds;
    }

    /** A query for the objects of a kind. */
    interface Read<T> {
        List<T> run(CatalogSession session) throws SQLException;
    }

    static PresentKinds of(CatalogSession session) throws SQLException {
        return new PresentKinds(session, session.query(SQL, PresentKinds::kinds).get(0));
    }

    /** Returns the rows of a query for objects of a kind, without running it if there are none. */
    <T> List<T> read(Kind kind, Read<T> query) throws SQLException {
        return kinds.contains(kind) ? query.run(session) : List.of();
    }

    private static Set<Kind> kinds(ResultRow row) throws SQLException {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (row.flag("enums")) {
            kinds.add(Kind.ENUM);
        }
        if (row.flag("policies")) {
            kinds.add(Kind.POLICY);
        }
        for (String relation : row.names("relations")) {
            switch (relation) {
                case "r", "p" -> kinds.add(Kind.TABLE);
                case "i", "I" -> kinds.add(Kind.INDEX);
                case "S" -> kinds.add(Kind.SEQUENCE);
                case "v", "m" -> kinds.add(Kind.VIEW);
                case "c" -> kinds.add(Kind.COMPOSITE_TYPE);
                default -> {} // foreign tables and TOAST tables, which a schema does not contain
            }
        }
        return kinds;
    }
}
