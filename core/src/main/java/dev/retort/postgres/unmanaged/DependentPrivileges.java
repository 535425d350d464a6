package dev.retort.postgres.unmanaged;

import dev.retort.postgres.PrivilegeSql;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.catalog.CatalogSession;
import dev.retort.postgres.catalog.CatalogSql;
import dev.retort.postgres.catalog.GrantSql;
import dev.retort.postgres.catalog.ResultRow;
import dev.retort.postgres.unmanaged.DependentProperty.Tie;
import dev.retort.schema.Grant;
import dev.retort.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the owners and privileges of schemas, tables, sequences, types and columns as dependent properties.
 *
 * <p>A table or view that is created again immediately gets the privileges that {@code ALTER DEFAULT PRIVILEGES}
 * defines. Those that the old one did not have are revoked. As the operation that creates a view has granted privileges
 * on it by then, those that the revocation takes along are granted once more.
 */
final class DependentPrivileges {

    private static final String SQL =
            """
            with recursive spaces as (select oid, nspname from pg_namespace where nspname = any(?)),
            own as (
                select c.oid from pg_class c join spaces n on n.oid = c.relnamespace where %s),
            line as (
                select oid as relation, oid as heir from own
                union
                select i.inhrelid, l.heir from line l join pg_inherits i on i.inhparent = l.relation),
            sequence as (
                select c.oid, c.relowner, c.relacl, c.relnamespace, c.relname, d.refobjid as holder, d.refobjsubid as number
                from pg_class c
                left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i')
                                     and d.refclassid = 'pg_class'::regclass
                where c.relkind = 'S'),
            piece(place, tie, relation, heir, space, name, part, kind, target, owner, acl) as (
                select 1, 'RELATION', c.oid, c.oid, c.relnamespace, c.relname, null, 'TABLE', c.oid::regclass::text,
                       c.relowner, c.relacl
                from pg_class c where c.oid in (select oid from own)
                union all
                select 1, 'REVOKED', c.oid, c.oid, c.relnamespace, c.relname, null, 'VIEW', c.oid::regclass::text,
                       c.relowner, c.relacl
                from pg_class c where c.relkind in ('v', 'm') and c.relnamespace in (select oid from spaces)
                union all
                select -1, 'SCHEMA', null, null, n.oid, n.nspname, null, 'SCHEMA', n.oid::regnamespace::text, n.nspowner,
                       n.nspacl
                from pg_namespace n where n.oid in (select oid from spaces)
                union all
                select 2, 'COLUMN', l.relation, l.heir, null, null, a.attname, 'COLUMN', null, c.relowner, a.attacl
                from line l join pg_class c on c.oid = l.relation join pg_attribute a on a.attrelid = l.relation
                where a.attacl is not null and a.attnum > 0 and not a.attisdropped
                union all
                select 3, 'IDENTITY', l.relation, l.heir, null, null, a.attname, 'SEQUENCE', s.oid::regclass::text,
                       s.relowner, s.relacl
                from line l join sequence s on s.holder = l.relation
                join pg_attribute a on a.attrelid = l.relation and a.attnum = s.number
                union all
                select 3, 'RELATION', null, null, s.relnamespace, s.relname, null, 'SEQUENCE', s.oid::regclass::text,
                       s.relowner, s.relacl
                from sequence s where s.holder is null and s.relnamespace in (select oid from spaces)
                union all
                select 0, 'RELATION', null, null, y.typnamespace, y.typname, null, 'TYPE', y.oid::regtype::text, y.typowner,
                       y.typacl
                from pg_type y left join pg_class c on c.oid = y.typrelid
                where y.typnamespace in (select oid from spaces) and (y.typtype = 'e' or c.relkind = 'c'))
            select p.tie, n.nspname, coalesce(c.relname, p.name) as relname, coalesce(hn.nspname, n.nspname) as heir_schema,
                   coalesce(h.relname, p.name) as heir_name, p.part, p.kind, p.target,
                   case when p.part is null then nullif(pg_get_userbyid(p.owner), current_user) end as owner, v.*, g.*
            from piece p
            left join pg_class c on c.oid = p.relation
            join pg_namespace n on n.oid = coalesce(p.space, c.relnamespace)
            left join pg_class h on h.oid = p.heir
            left join pg_namespace hn on hn.oid = h.relnamespace
            cross join lateral (
                select case p.kind when 'TYPE' then 'T' when 'SEQUENCE' then 's' when 'SCHEMA' then 'n' else 'r' end::"char" as kind,
                       case p.kind when 'TYPE' then 'T' when 'SEQUENCE' then 'S' when 'SCHEMA' then 'n' else 'r' end::"char" as default_kind) k
            cross join lateral (
                select array_agg(x.role) as revoked_roles, array_agg(x.privileges) as revoked_privileges
                from (select coalesce(r.rolname::text, '') as role,
                             string_agg(distinct e.privilege_type, ',' order by e.privilege_type) as privileges
                      from (select e.grantee, e.privilege_type, e.is_grantable
                            from pg_default_acl d cross join lateral aclexplode(d.defaclacl) e
                            where pg_get_userbyid(d.defaclrole) = current_user
                              and d.defaclnamespace in (0, coalesce(p.space, c.relnamespace))
                              and d.defaclobjtype = k.default_kind and e.grantee <> p.owner
                            union all
                            select e.grantee, e.privilege_type, e.is_grantable
                            from aclexplode(acldefault(k.kind, p.owner)) e
                            where p.acl is not null) e
                      left join pg_roles r on r.oid = e.grantee
                      where p.kind <> 'COLUMN' and (r.oid is not null or e.grantee = 0)
                        and not exists (select 1 from aclexplode(p.acl) x
                                        where x.grantee = e.grantee and x.privilege_type = e.privilege_type
                                          and (x.is_grantable or not e.is_grantable))
                      group by 1) x) v
            cross join %s
            order by p.place, n.nspname, relname, p.part, p.target"""
                    .formatted(
                            CatalogSql.IS_TABLE.replace("n.nspname = any(?) and ", ""),
                            GrantSql.lateral("(select null::text as part, e.* from aclexplode(p.acl) e"
                                    + " where e.grantee <> p.owner"
                                    + " union all"
                                    + " select a.attname::text, e.* from pg_attribute a"
                                    + " cross join lateral aclexplode(a.attacl) e"
                                    + " where p.kind = 'VIEW' and a.attrelid = p.relation and e.grantee <> p.owner)"));

    /** The privileges that new objects of a schema get: one row for each role that creates them and kind of objects. */
    private static final String DEFAULTS =
            """
            select n.nspname, n.oid::regnamespace::text as target, pg_get_userbyid(d.defaclrole) as creator,
                   case d.defaclobjtype when 'r' then 'TABLES' when 'S' then 'SEQUENCES' when 'f' then 'FUNCTIONS'
                                        when 'T' then 'TYPES' end as objects, g.*
            from pg_default_acl d join pg_namespace n on n.oid = d.defaclnamespace
            cross join %s
            where n.nspname = any(?) and d.defaclobjtype in ('r', 'S', 'f', 'T')
            order by n.nspname, creator, objects"""
                    .formatted(GrantSql.lateral("(select null::text as part, e.* from aclexplode(d.defaclacl) e)"));

    private DependentPrivileges() {}

    static List<DependentProperty> read(CatalogSession session) throws SQLException {
        return Stream.concat(
                        session.query(SQL, row -> of(session.version(), row)).stream()
                                .flatMap(Optional::stream),
                        session.query(DEFAULTS, DependentPrivileges::ofDefaults).stream())
                .toList();
    }

    private static DependentProperty ofDefaults(ResultRow row) throws SQLException {
        QualifiedName schema = QualifiedName.of(row.text("nspname"));
        return new DependentProperty(
                Tie.SCHEMA,
                schema,
                schema,
                null,
                "its default privileges",
                PrivilegeSql.ofDefaults(
                        row.text("creator"), row.text("target"), row.text("objects"), GrantSql.grants(row)),
                List.of());
    }

    private static Optional<DependentProperty> of(ServerVersion version, ResultRow row) throws SQLException {
        Tie tie = Tie.valueOf(row.text("tie"));
        String part = row.textOrNull("part");
        String kind = row.text("kind");
        String owner = tie == Tie.REVOKED ? null : row.textOrNull("owner");
        List<Grant> revoked = GrantSql.revoked(row);
        List<Grant> grants = tie == Tie.REVOKED ? among(GrantSql.grants(row), revoked) : GrantSql.grants(row);
        Optional<String> sql = kind.equals("COLUMN")
                ? PrivilegeSql.ofColumn(version, DependentProperty.TABLE, DependentProperty.PART, grants)
                : PrivilegeSql.of(version, kind + " ", row.text("target"), owner, revoked, grants);
        if (sql.isEmpty()) {
            return Optional.empty();
        }
        boolean isSchema = tie == Tie.SCHEMA;
        return Optional.of(new DependentProperty(
                tie,
                isSchema ? QualifiedName.of(row.text("nspname")) : row.name("nspname", "relname"),
                isSchema ? QualifiedName.of(row.text("nspname")) : row.name("heir_schema", "heir_name"),
                part,
                tie == Tie.REVOKED
                        ? "its privileges"
                        : describe(owner, !grants.isEmpty(), kind.equals("SEQUENCE") ? row.text("target") : part),
                sql.get(),
                List.of()));
    }

    /**
     * Returns the parts of the grants that the revocations take along. PostgreSQL revokes a privilege on the columns
     * with the one on the view.
     */
    private static List<Grant> among(List<Grant> grants, List<Grant> revoked) {
        return grants.stream()
                .flatMap(grant -> revoked.stream()
                        .filter(each -> each.role().equals(grant.role()))
                        .map(each -> new Grant(
                                grant.role(),
                                grant.column(),
                                grant.privileges().stream()
                                        .filter(each.privileges()::contains)
                                        .toList(),
                                grant.grantable()))
                        .filter(common -> !common.privileges().isEmpty()))
                .toList();
    }

    private static String describe(@Nullable String owner, boolean granted, @Nullable String of) {
        String properties = Stream.of(owner == null ? "" : "owner", granted || owner == null ? "privileges" : "")
                .filter(word -> !word.isEmpty())
                .reduce((one, other) -> one + " and " + other)
                .orElseThrow();
        return of == null ? "its " + properties : "the " + properties + " of " + of;
    }
}
