package dev.retort.postgres.catalog;

import dev.retort.postgres.Expressions;
import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the columns of all tables, in the order of each table. */
final class ColumnQuery {

    private static final String SQL =
            """
            select a.attrelid, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull,
                   a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid) as expression,
                   t.typtype = 'd' as is_domain,
                   case when a.attcollation <> t.typcollation then a.attcollation::regcollation::text end as collation,
                   s.*
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_type t on t.oid = a.atttypid
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            left join (select p.refobjid, p.refobjsubid, format_type(q.seqtypid, null) as sequence_type,
                              q.seqstart, q.seqincrement, q.seqmin, q.seqmax, q.seqcache, q.seqcycle
                       from pg_depend p join pg_sequence q on q.seqrelid = p.objid
                       where p.classid = 'pg_class'::regclass and p.refclassid = 'pg_class'::regclass
                         and p.deptype = 'i') s on s.refobjid = a.attrelid and s.refobjsubid = a.attnum
            where a.attnum > 0 and not a.attisdropped and\s"""
                    + CatalogSql.IS_TABLE + "\norder by a.attrelid, a.attnum";

    private ColumnQuery() {}

    static List<CatalogRow<Column>> read(CatalogSession session) throws SQLException {
        return session.query(SQL, row -> new CatalogRow<>(row.number("attnum"), row.oid("attrelid"), column(row)));
    }

    private static Column column(ResultRow row) throws SQLException {
        String expression = row.textOrNull("expression");
        Generated generated = generated(row.letter("attgenerated"), expression);
        return Column.of(row.text("attname"), row.type("type"))
                .withNotNull(row.flag("attnotnull"))
                .withDefault(generated == null ? defaultSql(expression, row.flag("is_domain")) : null)
                .withIdentity(identity(row))
                .withGenerated(generated)
                .withCollation(row.textOrNull("collation"));
    }

    /**
     * Returns the default, or null if there is none. {@code DEFAULT NULL} is none, except on a column of a domain, where
     * it replaces the domain's default.
     */
    private static @Nullable String defaultSql(@Nullable String expression, boolean ofDomain) {
        if (expression == null || (Expressions.isNull(expression) && !ofDomain)) {
            return null;
        }
        return Expressions.oneLine(expression);
    }

    private static @Nullable Generated generated(char kind, @Nullable String expression) {
        return kind == ' ' || expression == null ? null : new Generated(Expressions.bare(expression), kind == 's');
    }

    private static @Nullable Identity identity(ResultRow row) throws SQLException {
        char kind = row.letter("attidentity");
        return kind == ' ' ? null : new Identity(kind == 'a', SequenceQuery.options(row));
    }
}
