package dev.retort.postgres.unmanaged;

import static java.util.Objects.requireNonNull;

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
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the types, the functions that other objects call, and the tables in one order of their dependencies. A function
 * that needs a view is omitted, because it can only be created after the views.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-depend.html">PostgreSQL manual, pg_depend</a>
 */
final class PrerequisiteQuery {

    /** The parts of the scope, as common table expressions: the types, functions and tables, and what each of them needs. */
    private static final String OBJECTS =
            """
            with recursive part as (select unnest(?::text[]) as name),
            type as (
              select t.oid, t.typname, n.nspname, t.typtype, t.typrelid
              from pg_type t join pg_namespace n on n.oid = t.typnamespace
              where n.nspname in (select name from part) and %s
                and (t.typtype in ('e', 'd')
                     or t.typtype = 'c' and exists (select 1 from pg_class c where c.oid = t.typrelid and c.relkind = 'c'))),
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
            relation as (
              select c.oid, c.relname, n.nspname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname in (select name from part) and c.relkind in ('r', 'p') and %s),
            edge as (
              select d.classid as class, d.objid as source, d.refclassid as kind, d.refobjid as target, '' as part
              from pg_depend d where d.classid in ('pg_type'::regclass, 'pg_proc'::regclass)
                and (d.objid in (select oid from type) or d.objid in (select oid from function))
              union all
              select 'pg_type'::regclass, t.oid, d.refclassid, d.refobjid, ''
              from type t join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = t.typrelid
              where t.typtype = 'c' and d.deptype = 'n'
              union all
              select 'pg_type'::regclass, k.contypid, d.refclassid, d.refobjid, ''
              from pg_constraint k join pg_depend d on d.classid = 'pg_constraint'::regclass and d.objid = k.oid
              where k.contypid in (select oid from type) and d.refobjid <> k.contypid
              union all
              select d.classid, d.objid, d.refclassid, d.refobjid, ''
              from pg_depend d
              where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_type'::regclass and d.deptype = 'n'
                and d.objid in (select oid from relation)
              union all
              select 'pg_class'::regclass, v.adrelid, d.refclassid, d.refobjid, 'column ' || a.attname
              from pg_attrdef v join pg_depend d on d.classid = 'pg_attrdef'::regclass and d.objid = v.oid
              join pg_attribute a on a.attrelid = v.adrelid and a.attnum = v.adnum
              where v.adrelid in (select oid from relation) and d.refobjid <> v.adrelid
              union all
              select 'pg_class'::regclass, k.conrelid, d.refclassid, d.refobjid, 'check ' || k.conname
              from pg_constraint k join pg_depend d on d.classid = 'pg_constraint'::regclass and d.objid = k.oid
              where k.contype = 'c' and k.conrelid in (select oid from relation) and d.refobjid <> k.conrelid)
            """
                    .formatted(
                            CatalogSql.isNoExtensionMember("pg_type", "t.oid"),
                            CatalogSql.isNoExtensionMember("pg_proc", "p.oid"),
                            CatalogSql.isNoExtensionMember("pg_class", "c.oid"));

    private static final String EDGES = OBJECTS
            + """
            select distinct e.class::regclass || ' ' || e.source as source, e.part,
                   case when e.kind = 'pg_type'::regclass and c.relkind is distinct from 'c' and c.oid is not null
                        then 'pg_class ' || c.oid
                        else e.kind::regclass || ' ' || case when e.kind = 'pg_type'::regclass then r.oid else e.target end
                   end as target,
                   coalesce(c.relkind in ('v', 'm', 'f'), false) as needs_view
            from edge e
            left join pg_type y on e.kind = 'pg_type'::regclass and y.oid = e.target
            left join pg_type r on r.oid = case when y.typcategory = 'A' and y.typelem <> 0 then y.typelem else y.oid end
            left join pg_class c on c.oid = case when e.kind = 'pg_class'::regclass then e.target else nullif(r.typrelid, 0) end
            where e.kind in ('pg_type'::regclass, 'pg_proc'::regclass, 'pg_class'::regclass)
              and (e.class, e.source) <> (e.kind, e.target) and e.source not in (select typrelid from type)
            order by 1, 2, 3""";

    private static final String TYPES = OBJECTS
            + """
            select 'pg_type ' || t.oid as oid, t.typtype, t.nspname, t.typname, t.oid::regtype::text as written,
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
            select 'pg_proc ' || p.oid as oid, n.nspname, p.proname, p.oid::regprocedure::text as written,
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

    private static final String TABLES =
            OBJECTS + "select 'pg_class ' || oid as oid, nspname, relname from relation order by nspname, relname";

    private final Map<String, Prerequisite> objects = new LinkedHashMap<>();
    private final Map<String, Set<String>> needs = new HashMap<>();
    /** The objects that defaults and checks of a table need, by table and part. */
    private final Map<String, Map<String, Set<String>>> needsOfParts = new HashMap<>();

    private final Set<String> afterViews = new HashSet<>();

    private PrerequisiteQuery() {}

    static List<Prerequisite> read(CatalogSession session) throws SQLException {
        PrerequisiteQuery query = new PrerequisiteQuery();
        session.query(TYPES, row -> query.objects.put(row.text("oid"), type(row)));
        session.query(FUNCTIONS, row -> query.objects.put(row.text("oid"), function(row)));
        session.query(
                TABLES, row -> query.objects.put(row.text("oid"), Prerequisite.table(row.name("nspname", "relname"))));
        session.query(
                EDGES,
                row -> query.addEdge(row.text("source"), row.text("part"), row.text("target"), row.flag("needs_view")));
        return query.ordered();
    }

    private boolean addEdge(String source, String part, String target, boolean needsView) {
        if (needsView) {
            return afterViews.add(source);
        }
        Set<String> targets = part.isEmpty()
                ? needs.computeIfAbsent(source, key -> new LinkedHashSet<>())
                : needsOfParts
                        .computeIfAbsent(source, key -> new LinkedHashMap<>())
                        .computeIfAbsent(part, key -> new LinkedHashSet<>());
        return targets.add(target);
    }

    private List<Prerequisite> ordered() {
        objects.entrySet()
                .removeIf(object -> object.getValue().kind() == Prerequisite.Kind.FUNCTION
                        && needsView(object.getKey(), new HashSet<>()));
        Set<String> order = new LinkedHashSet<>();
        objects.keySet().forEach(oid -> add(oid, order, new HashSet<>()));
        List<Prerequisite> ordered = new ArrayList<>();
        Set<String> created = new HashSet<>();
        Map<String, Set<String>> waiting = new LinkedHashMap<>();
        for (String oid : order) {
            Set<String> lateParts = lateParts(oid, created);
            ordered.add(requireNonNull(objects.get(oid)).withLateParts(lateParts));
            created.add(oid);
            if (!lateParts.isEmpty()) {
                waiting.put(oid, lateParts);
            }
            waiting.forEach((table, parts) -> parts.removeIf(part -> {
                boolean isPossible = hasAll(neededBy(table, part), created);
                if (isPossible) {
                    ordered.add(Prerequisite.partOf(requireNonNull(objects.get(table)), part));
                }
                return isPossible;
            }));
        }
        return List.copyOf(ordered);
    }

    /** Returns the parts of a table that need an object which is created after the table. */
    private Set<String> lateParts(String table, Set<String> created) {
        Set<String> all = new HashSet<>(created);
        all.add(table);
        return needsOfParts.getOrDefault(table, Map.of()).keySet().stream()
                .filter(part -> !hasAll(neededBy(table, part), all))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> neededBy(String table, String part) {
        return needsOfParts.getOrDefault(table, Map.of()).getOrDefault(part, Set.of());
    }

    private boolean hasAll(Set<String> needed, Set<String> created) {
        return needed.stream().allMatch(oid -> created.contains(oid) || !objects.containsKey(oid));
    }

    private boolean needsView(String oid, Set<String> path) {
        return path.add(oid)
                && (afterViews.contains(oid)
                        || needs.getOrDefault(oid, Set.of()).stream().anyMatch(needed -> needsView(needed, path)));
    }

    private void add(String oid, Set<String> order, Set<String> path) {
        if (objects.containsKey(oid) && path.add(oid)) {
            needs.getOrDefault(oid, Set.of()).forEach(needed -> add(needed, order, path));
            needsOfParts.getOrDefault(oid, Map.of()).values().stream()
                    .flatMap(Set::stream)
                    .filter(needed -> !leads(needed, oid, new HashSet<>()))
                    .forEach(needed -> add(needed, order, path));
            order.add(oid);
        }
    }

    /** Whether an object needs another one. */
    private boolean leads(String from, String to, Set<String> path) {
        return from.equals(to)
                || (path.add(from)
                        && Stream.concat(
                                        needs.getOrDefault(from, Set.of()).stream(),
                                        needsOfParts.getOrDefault(from, Map.of()).values().stream()
                                                .flatMap(Set::stream))
                                .anyMatch(needed -> leads(needed, to, path)));
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
                null,
                Set.of());
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
                isChecked ? routine(row, name) : null,
                Set.of());
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
