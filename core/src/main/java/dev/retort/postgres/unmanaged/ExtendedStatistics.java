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
 * A statistics object ({@code CREATE STATISTICS}). PostgreSQL silently drops it with any of its columns.
 *
 * @param name its name
 * @param table the table that it is on
 * @param ancestor a table that {@code table} inherits columns from, or {@code table} itself
 * @param columns the columns of the table that it covers, including those in its expressions
 * @param kinds the kinds of statistics, as the definition has them between the name and {@code ON}; empty for all
 * @param elements its columns and expressions, as the definition has them
 * @param further the statements for its target and comment, each with a leading semicolon
 * @see <a href="https://www.postgresql.org/docs/current/sql-createstatistics.html">PostgreSQL manual, CREATE
 *     STATISTICS</a>
 */
public record ExtendedStatistics(
        QualifiedName name,
        QualifiedName table,
        QualifiedName ancestor,
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

    /**
     * Reads the statistics on the tables in the scope and on their child tables; the connection is restored afterwards.
     */
    public static List<ExtendedStatistics> read(Connection connection, CatalogScope scope) throws SQLException {
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SNAPSHOT)) {
            PinnedSettings settings = PinnedSettings.apply(
                    transaction.connection(), Identifiers.quote(scope.defaultSchema()) + ", pg_temp");
            return new CatalogSession(transaction.connection(), settings.version(), scope)
                    .query(QUERY, ExtendedStatistics::of);
        }
    }

    /**
     * Returns the statement that drops it. It has {@code IF EXISTS}: another database may lack the statistics, which
     * are a matter of tuning.
     */
    public String drop() {
        return "DROP STATISTICS IF EXISTS " + Identifiers.quote(name);
    }

    /** Returns the statements that create it again with its comment, separated by semicolons. */
    public String create() {
        return "CREATE STATISTICS " + Identifiers.quote(name) + kinds + ON + elements + " FROM "
                + Identifiers.quote(table) + further;
    }

    /** Returns this object on a table with another name. */
    public ExtendedStatistics withTable(QualifiedName newTable) {
        return new ExtendedStatistics(
                name, newTable, ancestor.equals(table) ? newTable : ancestor, columns, kinds, elements, further);
    }

    /** Returns this object with other columns and expressions. */
    public ExtendedStatistics withElements(String newElements) {
        return new ExtendedStatistics(name, table, ancestor, columns, kinds, newElements, further);
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
                appended("ALTER STATISTICS " + quoted + " SET STATISTICS ", row.textOrNull("target"))
                        + appended("COMMENT ON STATISTICS " + quoted + " IS ", literal(row.textOrNull("comment"))));
    }

    private static String appended(String statement, @Nullable String value) {
        return value == null ? "" : ";\n" + statement + value;
    }

    private static @Nullable String literal(@Nullable String text) {
        return text == null ? null : Identifiers.literal(text);
    }
}
