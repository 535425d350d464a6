package dev.retort.postgres.catalog;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The inheritance of one table from another, except that of partitions.
 *
 * @param child the child table
 * @param parent the parent table
 * @param inherited the columns that the child inherits from any parent and does not declare itself
 * @param plain whether these columns have the parents' defaults and {@code NOT NULL}, and no comment
 * @see <a href="https://www.postgresql.org/docs/current/ddl-inherit.html">PostgreSQL manual, Inheritance</a>
 */
public record Inheritance(QualifiedName child, QualifiedName parent, List<String> inherited, boolean plain) {

    private static final String QUERY =
            """
            select n.nspname, c.relname, pn.nspname as parent_schema, p.relname as parent_name,
                   array(select a.attname::text from pg_attribute a
                         where a.attrelid = c.oid and a.attnum > 0 and not a.attislocal and not a.attisdropped
                         order by a.attnum) as inherited,
                   not exists (select 1 from pg_attribute a
                               join pg_attribute b on b.attrelid = p.oid and b.attname = a.attname
                               left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                               left join pg_attrdef e on e.adrelid = b.attrelid and e.adnum = b.attnum
                               where a.attrelid = c.oid and a.attnum > 0 and not a.attislocal
                                 and (a.attnotnull <> b.attnotnull or col_description(a.attrelid, a.attnum) is not null
                                      or pg_get_expr(d.adbin, d.adrelid) is distinct from pg_get_expr(e.adbin, e.adrelid)))
                       as plain
            from pg_inherits i
            join pg_class c on c.oid = i.inhrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_class p on p.oid = i.inhparent
            join pg_namespace pn on pn.oid = p.relnamespace
            where n.nspname = any(?) and c.relkind = 'r' and not c.relispartition
            order by n.nspname, c.relname, i.inhseqno""";

    /** Reads the inheritance of the tables in the scope; the connection is restored afterwards. */
    public static List<Inheritance> read(Connection connection, CatalogScope scope) throws SQLException {
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SNAPSHOT)) {
            ServerVersion version = ServerVersion.of(transaction.connection());
            return new CatalogSession(transaction.connection(), version, scope)
                    .query(
                            QUERY,
                            row -> new Inheritance(
                                    row.name("nspname", "relname"),
                                    row.name("parent_schema", "parent_name"),
                                    row.names("inherited"),
                                    row.flag("plain")));
        }
    }

    /** Returns the statement that ends the inheritance; the child keeps its columns. */
    public String detachSql() {
        return "ALTER TABLE " + Identifiers.quote(child) + " NO INHERIT " + Identifiers.quote(parent);
    }

    /** Returns the statement that attaches the child to the parent again. */
    public String attachSql() {
        return "ALTER TABLE " + Identifiers.quote(child) + " INHERIT " + Identifiers.quote(parent);
    }
}
