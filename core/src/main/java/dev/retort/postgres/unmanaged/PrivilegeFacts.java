package dev.retort.postgres.unmanaged;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CatalogSession;
import dev.retort.postgres.catalog.CatalogSql;
import dev.retort.postgres.catalog.CatalogTransaction;
import dev.retort.postgres.catalog.PinnedSettings;
import dev.retort.postgres.catalog.ResultRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads who owns the schemas, tables, views, sequences, types and functions of a database, the privileges on them and on
 * columns, and the default privileges. The members of extensions are left out.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-priv.html">PostgreSQL manual, Privileges</a>
 */
public final class PrivilegeFacts {

    /** One row for each owner, and for each privilege in which an object differs from a new one. */
    private static final String OBJECTS =
            """
            with spaces as (select n.* from pg_namespace n where n.nspname = any(?) and %s),
            piece(object, owner, acl, preset) as (
                select 'schema ' || n.oid::regnamespace, n.nspowner, n.nspacl, acldefault('n', n.nspowner) from spaces n
                union all
                select case c.relkind when 'S' then 'sequence ' when 'v' then 'view ' when 'm' then 'materialized view '
                                      when 'f' then 'foreign table ' else 'table ' end || c.oid::regclass,
                       c.relowner, c.relacl, acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner)
                from pg_class c join spaces n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and %s
                union all
                select case t.typtype when 'd' then 'domain ' else 'type ' end || t.oid::regtype, t.typowner, t.typacl,
                       acldefault('T', t.typowner)
                from pg_type t join spaces n on n.oid = t.typnamespace left join pg_class c on c.oid = t.typrelid
                where (t.typtype in ('e', 'd', 'r') or c.relkind = 'c') and %s
                union all
                select case p.prokind when 'p' then 'procedure ' when 'a' then 'aggregate ' else 'function ' end
                           || p.oid::regprocedure,
                       p.proowner, p.proacl, acldefault('f', p.proowner)
                from pg_proc p join spaces n on n.oid = p.pronamespace where %s)
            select 'OWNER' as kind, p.object, null::text as part, '' as privilege, pg_get_userbyid(p.owner)::text as role,
                   false as grantable
            from piece p
            union all
            select 'GRANT', p.object, null, e.privilege_type, %s, e.is_grantable
            from piece p cross join lateral aclexplode(p.acl) e
            where not exists (select 1 from aclexplode(p.preset) d
                              where d.grantee = e.grantee and d.privilege_type = e.privilege_type)
            union all
            select 'REVOCATION', p.object, null, e.privilege_type, %s, false
            from piece p cross join lateral aclexplode(p.preset) e
            where p.acl is not null
              and not exists (select 1 from aclexplode(p.acl) d
                              where d.grantee = e.grantee and d.privilege_type = e.privilege_type)
            union all
            select 'GRANT', case c.relkind when 'v' then 'view ' when 'm' then 'materialized view '
                                           when 'f' then 'foreign table ' else 'table ' end || c.oid::regclass,
                   a.attname, e.privilege_type, %s, e.is_grantable
            from pg_class c join spaces n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
            cross join lateral aclexplode(a.attacl) e
            where a.attacl is not null and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f') and %s"""
                    .formatted(
                            CatalogSql.isNoExtensionMember("pg_namespace", "n.oid"),
                            CatalogSql.isNoExtensionMember("pg_class", "c.oid"),
                            CatalogSql.isNoExtensionMember("pg_type", "t.oid"),
                            CatalogSql.isNoExtensionMember("pg_proc", "p.oid"),
                            role("p.owner"),
                            role("p.owner"),
                            role("c.relowner"),
                            CatalogSql.isNoExtensionMember("pg_class", "c.oid"));

    /** One row for each default privilege. Those of no schema replace what PostgreSQL gives by itself. */
    private static final String DEFAULTS =
            """
            with preset as (
                select case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions'
                                            when 'T' then 'types' when 'n' then 'schemas' else 'large objects' end
                           || ' that ' || pg_get_userbyid(d.defaclrole) || ' creates'
                           || coalesce(' in schema ' || n.oid::regnamespace, '') as object,
                       d.defaclacl as acl, d.defaclrole as owner,
                       case when n.oid is null
                            then acldefault(case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end, d.defaclrole)
                       end as own
                from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace
                where d.defaclnamespace = 0 or n.nspname = any(?))
            select 'DEFAULT_GRANT' as kind, p.object, null::text as part, e.privilege_type as privilege, %s as role,
                   e.is_grantable as grantable
            from preset p cross join lateral aclexplode(p.acl) e
            where not exists (select 1 from aclexplode(p.own) d
                              where d.grantee = e.grantee and d.privilege_type = e.privilege_type)
            union all
            select 'DEFAULT_REVOCATION', p.object, null, e.privilege_type, %s, false
            from preset p cross join lateral aclexplode(p.own) e
            where not exists (select 1 from aclexplode(p.acl) d
                              where d.grantee = e.grantee and d.privilege_type = e.privilege_type)"""
                    .formatted(role("p.owner"), role("p.owner"));

    private PrivilegeFacts() {}

    /** Reads the facts about the objects of the scope, in no order. The connection is restored afterwards. */
    public static List<PrivilegeFact> read(Connection connection, CatalogScope scope) throws SQLException {
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SNAPSHOT)) {
            PinnedSettings settings = PinnedSettings.apply(
                    transaction.connection(), Identifiers.quote(scope.defaultSchema()) + ", pg_temp");
            CatalogSession session = new CatalogSession(transaction.connection(), settings.version(), scope);
            return Stream.concat(
                            session.query(OBJECTS, PrivilegeFacts::fact).stream(),
                            session.query(DEFAULTS, PrivilegeFacts::fact).stream())
                    .toList();
        }
    }

    private static PrivilegeFact fact(ResultRow row) throws SQLException {
        return new PrivilegeFact(
                PrivilegeFact.Kind.valueOf(row.text("kind")),
                row.text("object"),
                row.textOrNull("part"),
                row.text("privilege"),
                row.text("role"),
                row.flag("grantable"));
    }

    /** Returns the SQL for the role of an entry {@code e}. The owner may differ from one database to the other. */
    private static String role(String owner) {
        return "case e.grantee when 0 then 'PUBLIC' when " + owner
                + " then 'its owner' else pg_get_userbyid(e.grantee)::text end";
    }
}
