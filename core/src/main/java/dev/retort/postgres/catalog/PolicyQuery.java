package dev.retort.postgres.catalog;

import dev.retort.postgres.Expressions;
import dev.retort.schema.Policy;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the policies of tables.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-policy.html">PostgreSQL manual, pg_policy</a>
 */
public final class PolicyQuery {

    /** The columns of a query on {@code pg_policy p}, from which {@link #policy} makes a policy. */
    public static final String COLUMNS =
            """
            p.polname, not p.polpermissive as restrictive, obj_description(p.oid, 'pg_policy') as comment,
            case p.polcmd when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE'
                          when 'd' then 'DELETE' end as command,
            coalesce((select array_agg(quote_ident(r.rolname) order by r.rolname) from pg_roles r
                      where r.oid = any(p.polroles)), '{}') as roles,
            pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as with_check
            """;

    private static final String SQL =
            """
            select p.oid, p.polrelid, %s
            from pg_policy p
            join pg_class c on c.oid = p.polrelid
            join pg_namespace n on n.oid = c.relnamespace
            where %s"""
                    .formatted(COLUMNS, CatalogSql.IS_TABLE);

    private PolicyQuery() {}

    static List<CatalogRow<Policy>> read(CatalogSession session) throws SQLException {
        return session.query(SQL, row -> new CatalogRow<>(row.oid("oid"), row.oid("polrelid"), policy(row)));
    }

    /** Returns the policy of a row with {@link #COLUMNS}. */
    public static Policy policy(ResultRow row) throws SQLException {
        return new Policy(
                row.text("polname"),
                row.flag("restrictive"),
                row.textOrNull("command"),
                row.names("roles"),
                bare(row.textOrNull("using")),
                bare(row.textOrNull("with_check")),
                row.textOrNull("comment"));
    }

    private static @Nullable String bare(@Nullable String expression) {
        return expression == null ? null : Expressions.bare(expression);
    }
}
