package dev.retort.postgres.catalog;

import dev.retort.schema.Grant;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL fragments that read privileges, and the mapping of their columns.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-priv.html">PostgreSQL manual, Privileges</a>
 */
public final class GrantSql {

    private GrantSql() {}

    /**
     * Returns a lateral subquery with one row of arrays, which {@link #grants} reads.
     *
     * @param entries a query in parentheses with the columns of {@code aclexplode} and the column name as {@code part}
     */
    public static String lateral(String entries) {
        return """
                lateral (
                select array_agg(g.role) as grant_roles, array_agg(g.part) as grant_columns,
                       array_agg(g.privileges) as grant_privileges, array_agg(g.is_grantable::text) as grantable
                from (select coalesce(r.rolname::text, '') as role, p.part, p.is_grantable,
                             string_agg(p.privilege_type, ',' order by p.privilege_type) as privileges
                      from %s p
                      left join pg_roles r on r.oid = p.grantee
                      where r.oid is not null or p.grantee = 0
                      group by 1, 2, 3) g) g
                """
                .formatted(entries);
    }

    /** Returns the privileges to revoke, from the columns {@code revoked_roles} and {@code revoked_privileges}. */
    public static List<Grant> revoked(ResultRow row) throws SQLException {
        List<String> roles = row.names("revoked_roles");
        List<String> privileges = row.names("revoked_privileges");
        List<Grant> revoked = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            revoked.add(new Grant(roles.get(i), null, List.of(privileges.get(i).split(",", -1)), false));
        }
        return revoked;
    }

    /** Returns the privileges in a row of a query with {@link #lateral}. */
    public static List<Grant> grants(ResultRow row) throws SQLException {
        List<String> roles = row.names("grant_roles");
        List<@Nullable String> columns = row.texts("grant_columns");
        List<String> privileges = row.names("grant_privileges");
        List<String> grantable = row.names("grantable");
        List<Grant> grants = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            List<String> names = List.of(privileges.get(i).split(",", -1));
            grants.add(new Grant(
                    roles.get(i), columns.get(i), names, grantable.get(i).equals("true")));
        }
        return grants;
    }
}
