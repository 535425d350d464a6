package dev.retort.postgres.unmanaged;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.postgres.catalog.CatalogSession;
import dev.retort.postgres.catalog.CatalogSql;
import dev.retort.postgres.catalog.ResultRow;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Routine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the types, and the functions that other objects call, in one order of their dependencies. A function that needs
 * a table is omitted, because it can only be created after the tables.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-depend.html">PostgreSQL manual, pg_depend</a>
 */
final class PrerequisiteQuery {

    /** The parts of the scope, as common table expressions: the types, and the functions that other objects call. */
    private static final String OBJECTS =
            """
            with recursive type as (
              select t.oid, t.typname, n.nspname, t.typtype, t.typrelid
              from pg_type t join pg_namespace n on n.oid = t.typnamespace
              where n.nspname = any(?) and %s
                and (t.typtype in ('e', 'd')
                     or t.typtype = 'c' and exists (select from pg_class c where c.oid = t.typrelid and c.relkind = 'c'))),
            called as (
              select d.refobjid as oid from pg_depend d
              where d.refclassid = 'pg_proc'::regclass
                and d.classid in ('pg_attrdef'::regclass, 'pg_constraint'::regclass, 'pg_class'::regclass,
                                  'pg_rewrite'::regclass, 'pg_type'::regclass, 'pg_policy'::regclass)
              union
              select d.refobjid from pg_depend d join called on called.oid = d.objid
              where d.classid = 'pg_proc'::regclass and d.refclassid = 'pg_proc'::regclass),
            function as (
              select p.oid from pg_proc p join pg_namespace n on n.oid = p.pronamespace
              where p.oid in (select oid from called) and p.prokind = 'f'
                and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and %s),
            edge as (
              select d.objid as source, d.refclassid as kind, d.refobjid as target, d.refobjsubid as part
              from pg_depend d where d.classid in ('pg_type'::regclass, 'pg_proc'::regclass)
                and (d.objid in (select oid from type) or d.objid in (select oid from function))
              union all
              select t.oid, d.refclassid, d.refobjid, d.refobjsubid
              from type t join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = t.typrelid
              where t.typtype = 'c' and d.deptype = 'n'
              union all
              select k.contypid, d.refclassid, d.refobjid, d.refobjsubid
              from pg_constraint k join pg_depend d on d.classid = 'pg_constraint'::regclass and d.objid = k.oid
              where k.contypid in (select oid from type) and d.refobjid <> k.contypid)
            """
                    .formatted(
                            CatalogSql.isNoExtensionMember("pg_type", "t.oid"),
                            CatalogSql.isNoExtensionMember("pg_proc", "p.oid"));

    private static final String EDGES = OBJECTS
            + """
            select distinct e.source::text as source,
                   coalesce(nullif(case when y.typcategory = 'A' then y.typelem else 0 end, 0), e.target)::text as target,
                   coalesce(c.relkind <> 'c', false) as needs_table
            from edge e
            left join pg_type y on e.kind = 'pg_type'::regclass and y.oid = e.target
            left join pg_type r on r.oid = case when y.typcategory = 'A' then y.typelem else y.oid end
            left join pg_class c on c.oid = case when e.kind = 'pg_class'::regclass then e.target else nullif(r.typrelid, 0) end
            where e.source <> e.target and e.source not in (select typrelid from type)
            order by 1, 2""";

    private static final String TYPES = OBJECTS
            + """
            select t.oid::text as oid, t.typtype, t.nspname, t.typname, t.oid::regtype::text as written,
                   case when t.typtype = 'd' then 'create domain ' || t.oid::regtype || ' as '
                   || format_type(y.typbasetype, y.typtypmod)
                   || case when y.typcollation <> b.typcollation then ' collate ' || y.typcollation::regcollation else '' end
                   || coalesce(' default ' || pg_get_expr(y.typdefaultbin, 0), '')
                   || case when y.typnotnull then ' not null' else '' end
                   || coalesce((select string_agg(' constraint ' || quote_ident(k.conname) || ' '
                                                  || pg_get_constraintdef(k.oid), '' order by k.conname)
                                from pg_constraint k where k.contypid = t.oid and k.contype = 'c'), '')
                   else '' end as definition
            from type t join pg_type y on y.oid = t.oid left join pg_type b on b.oid = y.typbasetype
            order by t.typtype = 'd', t.typtype = 'c', t.nspname, t.typname""";

    private static final String FUNCTIONS = OBJECTS
            + """
            select p.oid::text as oid, n.nspname, p.proname, p.oid::regprocedure::text as written,
                   pg_get_functiondef(p.oid) as definition, pg_get_function_result(p.oid) as result,
                   l.lanname, p.prosrc, obj_description(p.oid, 'pg_proc') as comment,
                   l.lanname in ('sql', 'plpgsql') and p.prosrc <> '' as has_body,
                   array_remove(array[
                       case p.provolatile when 'i' then 'IMMUTABLE' when 's' then 'STABLE' end,
                       case when p.proisstrict then 'STRICT' end,
                       case when p.prosecdef then 'SECURITY DEFINER' end,
                       case when p.proleakproof then 'LEAKPROOF' end,
                       case p.proparallel when 's' then 'PARALLEL SAFE' when 'r' then 'PARALLEL RESTRICTED' end,
                       case when p.procost <> 100 then 'COST ' || p.procost end,
                       case when p.proretset and p.prorows <> 1000 then 'ROWS ' || p.prorows end], null) as attributes,
                   coalesce(p.proconfig, '{}') as settings,
                   array(select concat(case u.mode when 'o' then 'OUT ' when 'b' then 'INOUT ' when 'v' then 'VARIADIC ' end,
                                       quote_ident(nullif(u.name, '')) || ' ', format_type(u.type, null))
                         from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[]), p.proargmodes::text[], p.proargnames)
                             with ordinality as u(type, mode, name, place)
                         where u.mode is distinct from 't' order by u.place) as parameters,
                   array(select coalesce(pg_get_function_arg_default(p.oid, u.place::int), '')
                         from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[]), p.proargmodes::text[])
                             with ordinality as u(type, mode, place)
                         where u.mode is distinct from 't' order by u.place) as defaults
            from function f join pg_proc p on p.oid = f.oid
            join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
            order by n.nspname, p.oid::regprocedure::text""";

    private final Map<String, Prerequisite> objects = new LinkedHashMap<>();
    private final Map<String, Set<String>> needs = new HashMap<>();
    private final Set<String> late = new HashSet<>();

    private PrerequisiteQuery() {}

    static List<Prerequisite> read(CatalogSession session) throws SQLException {
        PrerequisiteQuery query = new PrerequisiteQuery();
        session.query(TYPES, row -> query.objects.put(row.text("oid"), type(row)));
        session.query(FUNCTIONS, row -> query.objects.put(row.text("oid"), function(row)));
        session.query(
                EDGES,
                row -> row.flag("needs_table")
                        ? query.late.add(row.text("source"))
                        : query.needs
                                .computeIfAbsent(row.text("source"), source -> new LinkedHashSet<>())
                                .add(row.text("target")));
        return query.ordered();
    }

    private List<Prerequisite> ordered() {
        objects.entrySet()
                .removeIf(object -> object.getValue().kind() == Prerequisite.Kind.FUNCTION
                        && needsTable(object.getKey(), new HashSet<>()));
        Set<String> order = new LinkedHashSet<>();
        objects.keySet().forEach(oid -> add(oid, order, new HashSet<>()));
        return order.stream().map(objects::get).toList();
    }

    private boolean needsTable(String oid, Set<String> path) {
        return path.add(oid)
                && (late.contains(oid)
                        || needs.getOrDefault(oid, Set.of()).stream().anyMatch(needed -> needsTable(needed, path)));
    }

    private void add(String oid, Set<String> order, Set<String> path) {
        if (objects.containsKey(oid) && path.add(oid)) {
            needs.getOrDefault(oid, Set.of()).forEach(needed -> add(needed, order, path));
            order.add(oid);
        }
    }

    private static Prerequisite type(ResultRow row) throws SQLException {
        String written = row.text("written");
        Prerequisite.Kind kind =
                switch (row.letter("typtype")) {
                    case 'e' -> Prerequisite.Kind.ENUM;
                    case 'c' -> Prerequisite.Kind.COMPOSITE;
                    default -> Prerequisite.Kind.DOMAIN;
                };
        boolean isDomain = kind == Prerequisite.Kind.DOMAIN;
        return new Prerequisite(
                kind,
                row.name("nspname", "typname"),
                "type " + written,
                row.text("definition"),
                isDomain ? "drop domain " + written : "",
                null);
    }

    private static Prerequisite function(ResultRow row) throws SQLException {
        String written = row.text("written");
        QualifiedName name = row.name("nspname", "proname");
        boolean isChecked = row.flag("has_body") && !needsOtherObjects(row.text("lanname"), row.text("prosrc"));
        return new Prerequisite(
                Prerequisite.Kind.FUNCTION,
                name,
                "function " + written,
                "set local check_function_bodies = off;\n"
                        + row.text("definition").strip(),
                "drop function " + written,
                isChecked ? routine(row, name) : null);
    }

    /** Whether the server's check of the body may need tables or sequences, which are created later. */
    private static boolean needsOtherObjects(String language, String body) {
        List<SqlToken> tokens = SqlTokenizer.of(body);
        return language.equals("sql")
                ? tokens.stream()
                        .anyMatch(token -> token.is("from")
                                || token.is("into")
                                || token.is("update")
                                || token.is("nextval")
                                || token.is("currval"))
                : tokens.stream().anyMatch(token -> token.is("%"));
    }

    private static Routine routine(ResultRow row, QualifiedName name) throws SQLException {
        List<String> declarations = row.names("parameters");
        List<String> defaults = row.names("defaults");
        List<Routine.Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < declarations.size(); i++) {
            String value = defaults.get(i);
            parameters.add(new Routine.Parameter(declarations.get(i), value.isEmpty() ? null : value));
        }
        TreeMap<String, String> settings = new TreeMap<>();
        for (String setting : row.names("settings")) {
            int equals = setting.indexOf('=');
            String value = setting.substring(equals + 1);
            String parameter = setting.substring(0, equals);
            settings.put(parameter, parameter.equals("search_path") ? value : Identifiers.literal(value));
        }
        return new Routine(
                name,
                parameters,
                row.text("result"),
                row.text("lanname"),
                row.text("prosrc"),
                row.names("attributes"),
                settings,
                row.textOrNull("comment"));
    }
}
