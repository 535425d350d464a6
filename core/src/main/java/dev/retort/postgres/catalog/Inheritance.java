package dev.retort.postgres.catalog;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * That one table inherits from another, partitions aside.
 *
 * @param heir the table that has the other's columns
 * @param parent the table whose columns it has
 * @param inherited the columns that the heir has from it or another parent, and does not declare itself
 * @param plain whether these are as the parents have them: no other default, {@code NOT NULL} or comment
 * @see <a href="https://www.postgresql.org/docs/current/ddl-inherit.html">PostgreSQL manual, Inheritance</a>
 */
public record Inheritance(QualifiedName heir, QualifiedName parent, List<String> inherited, boolean plain) {

    private static final String QUERY =
            """
            select n.nspname, c.relname, pn.nspname as parent_schema, p.relname as parent_name,
                   array(select a.attname::text from pg_attribute a
                         where a.attrelid = c.oid and a.attnum > 0 and not a.attislocal and not a.attisdropped
                         order by a.attnum) as inherited,
                   not exists (select from pg_attribute a
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

    /** Reads those of the tables in the scope; the connection is left as it was. */
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

    /** What ends it, the heir keeping its columns. */
    public String end() {
        return "ALTER TABLE " + Identifiers.quote(heir) + " NO INHERIT " + Identifiers.quote(parent);
    }

    /** What begins it. */
    public String begin() {
        return "ALTER TABLE " + Identifiers.quote(heir) + " INHERIT " + Identifiers.quote(parent);
    }
}
