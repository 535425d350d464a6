package dev.retort.postgres.unmanaged;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CatalogSession;
import dev.retort.postgres.catalog.CatalogSql;
import dev.retort.postgres.catalog.CatalogTransaction;
import dev.retort.postgres.catalog.PinnedSettings;
import dev.retort.postgres.catalog.ResultRow;
import dev.retort.postgres.catalog.UnmanagedKind;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Unmanaged objects that have the name or the place of an object that the entities define.
 *
 * @param relations relations that the migrations must not change: views, foreign tables, partitions, tables of
 *     extensions
 * @param types types that are neither enumerated nor composite, and types of extensions
 * @param constraints the constraints that {@link CatalogReader} omits
 * @param unvalidated the {@code NOT VALID} constraints that {@link CatalogReader} reads without this property
 * @param extensionSchemas the schemas other than the default one that extensions are in
 */
public record NameConflicts(
        List<Relation> relations,
        List<Type> types,
        List<Constraint> constraints,
        List<Constraint> unvalidated,
        List<String> extensionSchemas) {

    /**
     * A type.
     *
     * @param name its name
     * @param kind its kind, in words
     */
    public record Type(QualifiedName name, String kind) {}

    /**
     * A relation.
     *
     * @param name its name
     * @param kind its kind, in words
     */
    public record Relation(QualifiedName name, String kind) {

        /** Whether this is a view or materialized view. */
        public boolean isView() {
            return kind.endsWith(" view");
        }

        /** Whether this is a table of an extension, which exists wherever the extension does. */
        public boolean isOfExtension() {
            return kind.equals(TABLE_OF_EXTENSION);
        }
    }

    /**
     * A constraint.
     *
     * @param table its table
     * @param name its name
     * @param type the letter of {@code pg_constraint.contype}
     * @param columns its columns in order
     * @param referencedTable the table that a foreign key references, else the table itself
     * @param referencedColumns the columns that a foreign key references
     * @param definition its definition from {@code pg_get_constraintdef}
     */
    public record Constraint(
            QualifiedName table,
            String name,
            char type,
            List<String> columns,
            QualifiedName referencedTable,
            List<String> referencedColumns,
            String definition) {}

    private static final String TABLE_OF_EXTENSION = "a table of an extension";

    private static final String RELATIONS =
            """
            select n.nspname, c.relname,
                   case when c.relispartition then 'a partition'
                        when c.relkind = 'v' then 'a view'
                        when c.relkind = 'm' then 'a materialized view'
                        when c.relkind = 'f' then 'a foreign table'
                        else 'a table of an extension' end as kind
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any(?)
              and (c.relkind in ('v', 'm', 'f') or (c.relkind in ('r', 'p') and c.relispartition)
                   or (c.relkind in ('r', 'p')
                       and exists (select 1 from pg_depend e where e.classid = 'pg_class'::regclass
                                   and e.objid = c.oid and e.deptype = 'e')))
            order by 1, 2""";

    private static final String TYPES =
            """
            select format_type(t.oid, null) as type,
                   case when m.member then 'a type of an extension'
                        when t.typtype = 'd' then 'a domain'
                        when t.typtype = 'b' then 'a base type'
                        else 'a range type' end as kind
            from pg_type t
            join pg_namespace n on n.oid = t.typnamespace
            cross join lateral (select exists (select 1 from pg_depend e where e.classid = 'pg_type'::regclass
                                               and e.objid = t.oid and e.deptype = 'e') as member) m
            where n.nspname = any(?) and not exists (select 1 from pg_type e where e.typarray = t.oid)
              and (t.typtype in ('d', 'r', 'm', 'b') or (t.typtype in ('e', 'c') and m.member))
            order by 1""";

    private static final String EXTENSION_SCHEMAS =
            """
            select n.nspname from pg_namespace n
            where n.nspname = any(?) and exists (select 1 from pg_extension e where e.extnamespace = n.oid)
            order by 1""";

    private static final String CONSTRAINTS =
            """
            select n.nspname, c.relname, k.conname, k.contype,
                   array(select a.attname::text from unnest(k.conkey) with ordinality u(number, place)
                         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.number
                         order by u.place) as columns,
                   coalesce(s.nspname, n.nspname) as referenced_schema, coalesce(r.relname, c.relname) as referenced_table,
                   array(select a.attname::text from unnest(k.confkey) with ordinality u(number, place)
                         join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.number
                         order by u.place) as referenced_columns,
                   pg_get_constraintdef(k.oid) as definition
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_class r on r.oid = k.confrelid
            left join pg_namespace s on s.oid = r.relnamespace
            where k.conislocal and k.conparentid = 0 and %s and\s"""
                    + CatalogSql.IS_TABLE + "\norder by n.nspname, c.relname, k.conname";

    public NameConflicts {
        relations = List.copyOf(relations);
        types = List.copyOf(types);
        constraints = List.copyOf(constraints);
        unvalidated = List.copyOf(unvalidated);
        extensionSchemas = List.copyOf(extensionSchemas);
    }

    /** Reads the objects in the scope, in five queries; the connection is restored afterwards. */
    public static NameConflicts read(Connection connection, CatalogScope scope) throws SQLException {
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SNAPSHOT)) {
            PinnedSettings settings = PinnedSettings.apply(
                    transaction.connection(), Identifiers.quote(scope.defaultSchema()) + ", pg_temp");
            CatalogSession session = new CatalogSession(transaction.connection(), settings.version(), scope);
            return new NameConflicts(
                    session.query(RELATIONS, row -> new Relation(row.name("nspname", "relname"), row.text("kind"))),
                    session.query(TYPES, row -> new Type(row.type("type").name(), row.text("kind"))),
                    constraints(session, UnmanagedKind.constraint(session.version())),
                    constraints(session, UnmanagedKind.notValid(session.version())),
                    session.query(EXTENSION_SCHEMAS, row -> row.text("nspname")).stream()
                            .filter(schema -> !schema.equals(scope.defaultSchema()))
                            .toList());
        }
    }

    private static List<Constraint> constraints(CatalogSession session, String condition) throws SQLException {
        return session.query(CONSTRAINTS.formatted("(" + condition + ")"), NameConflicts::constraint);
    }

    private static Constraint constraint(ResultRow row) throws SQLException {
        return new Constraint(
                row.name("nspname", "relname"),
                row.text("conname"),
                row.letter("contype"),
                row.names("columns"),
                row.name("referenced_schema", "referenced_table"),
                row.names("referenced_columns"),
                row.text("definition"));
    }
}
