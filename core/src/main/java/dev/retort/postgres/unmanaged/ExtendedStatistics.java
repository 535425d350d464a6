package dev.retort.postgres.unmanaged;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CatalogSession;
import dev.retort.postgres.catalog.CatalogTransaction;
import dev.retort.postgres.catalog.PinnedSettings;
import dev.retort.postgres.catalog.ResultRow;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object of {@code CREATE STATISTICS}, which PostgreSQL drops without a word along with any of its columns.
 *
 * @param name its name
 * @param table the table that it is on
 * @param heir a table that passes changes of columns on to that one, or the table itself
 * @param columns the columns of the table that it is about, those of its expressions among them
 * @param kinds which statistics they are, as its definition says it between its name and {@code ON}; empty for all
 * @param elements its columns and expressions, as its definition says them
 * @param further its target and comment: statements, each with a semicolon in front
 * @see <a href="https://www.postgresql.org/docs/current/sql-createstatistics.html">PostgreSQL manual, CREATE
 *     STATISTICS</a>
 */
public record ExtendedStatistics(
        QualifiedName name,
        QualifiedName table,
        QualifiedName heir,
        List<String> columns,
        String kinds,
        String elements,
        String further) {

    private static final String ON = " ON ";

    private static final String QUERY =
            """
            with recursive line as (
                select oid as statistics, stxrelid as relation from pg_statistic_ext
                union
                select l.statistics, i.inhparent from line l join pg_inherits i on i.inhrelid = l.relation)
            select n.nspname, s.stxname, tn.nspname as table_schema, t.relname as table_name,
                   an.nspname as heir_schema, a.relname as heir_name,
                   array(select distinct x.attname::text from pg_depend d
                         join pg_attribute x on x.attrelid = d.refobjid and x.attnum = d.refobjsubid
                         where d.classid = 'pg_statistic_ext'::regclass and d.objid = s.oid
                           and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
                         order by 1) as columns,
                   format('%I.%I', n.nspname, s.stxname) as spelled, t.oid::regclass::text as spelled_table, pg_get_statisticsobjdef(s.oid) as definition,
                   nullif(s.stxstattarget, -1)::text as target, obj_description(s.oid, 'pg_statistic_ext') as comment
            from pg_statistic_ext s
            join line l on l.statistics = s.oid
            join pg_namespace n on n.oid = s.stxnamespace
            join pg_class t on t.oid = s.stxrelid
            join pg_namespace tn on tn.oid = t.relnamespace
            join pg_class a on a.oid = l.relation
            join pg_namespace an on an.oid = a.relnamespace
            where an.nspname = any(?)
            order by n.nspname, s.stxname, an.nspname, a.relname""";

    public ExtendedStatistics {
        columns = List.copyOf(columns);
    }

    /** Reads those on tables in the scope, and on what inherits from them; the connection is left as it was. */
    public static List<ExtendedStatistics> read(Connection connection, CatalogScope scope) throws SQLException {
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SNAPSHOT)) {
            PinnedSettings settings = PinnedSettings.apply(
                    transaction.connection(), Identifiers.quote(scope.defaultSchema()) + ", pg_temp");
            return new CatalogSession(transaction.connection(), settings.version(), scope)
                    .query(QUERY, ExtendedStatistics::of);
        }
    }

    /** What drops it. Another database may have none, since they are a matter of tuning. */
    public String drop() {
        return "DROP STATISTICS IF EXISTS " + Identifiers.quote(name);
    }

    /** What makes it again, comment and all: statements with semicolons between. */
    public String create() {
        return "CREATE STATISTICS " + Identifiers.quote(name) + kinds + ON + elements + " FROM "
                + Identifiers.quote(table) + further;
    }

    /** The same on a table called otherwise. */
    public ExtendedStatistics withTable(QualifiedName newTable) {
        return new ExtendedStatistics(
                name, newTable, heir.equals(table) ? newTable : heir, columns, kinds, elements, further);
    }

    /** The same with other words for its columns and expressions. */
    public ExtendedStatistics withElements(String newElements) {
        return new ExtendedStatistics(name, table, heir, columns, kinds, newElements, further);
    }

    private static ExtendedStatistics of(ResultRow row) throws SQLException {
        QualifiedName name = row.name("nspname", "stxname");
        String quoted = Identifiers.quote(name);
        String definition = row.text("definition");
        int from = definition.length() - (" FROM " + row.text("spelled_table")).length();
        String rest = definition.substring(("CREATE STATISTICS " + row.text("spelled")).length(), from);
        int on = rest.indexOf(ON);
        return new ExtendedStatistics(
                name,
                row.name("table_schema", "table_name"),
                row.name("heir_schema", "heir_name"),
                row.names("columns"),
                rest.substring(0, on),
                rest.substring(on + ON.length()),
                also("ALTER STATISTICS " + quoted + " SET STATISTICS ", row.textOrNull("target"))
                        + also("COMMENT ON STATISTICS " + quoted + " IS ", literal(row.textOrNull("comment"))));
    }

    private static String also(String statement, @Nullable String value) {
        return value == null ? "" : ";\n" + statement + value;
    }

    private static @Nullable String literal(@Nullable String text) {
        return text == null ? null : Identifiers.literal(text);
    }
}
