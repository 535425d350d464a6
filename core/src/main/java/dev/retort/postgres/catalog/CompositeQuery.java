package dev.retort.postgres.catalog;

import dev.retort.schema.Attribute;
import dev.retort.schema.CompositeType;
import dev.retort.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the composite types with their attributes in order, except the row types of tables. */
final class CompositeQuery {

    private static final String SQL =
            """
            select t.oid, t.typrelid, n.nspname, t.typname,
                   array(select a.attname::text from pg_attribute a where a.attrelid = t.typrelid
                         and a.attnum > 0 and not a.attisdropped order by a.attnum) as names,
                   array(select format_type(a.atttypid, a.atttypmod) from pg_attribute a where a.attrelid = t.typrelid
                         and a.attnum > 0 and not a.attisdropped order by a.attnum) as types,
                   array(select case when a.attcollation <> y.typcollation then a.attcollation::regcollation::text end
                         from pg_attribute a join pg_type y on y.oid = a.atttypid where a.attrelid = t.typrelid
                         and a.attnum > 0 and not a.attisdropped order by a.attnum) as collations,
                   array(select a.attnum::text from pg_attribute a where a.attrelid = t.typrelid
                         and a.attnum > 0 and not a.attisdropped order by a.attnum) as numbers
            from pg_type t
            join pg_class c on c.oid = t.typrelid and c.relkind = 'c'
            join pg_namespace n on n.oid = t.typnamespace
            where n.nspname = any(?) and\s"""
                    + CatalogSql.isNoExtensionMember("pg_type", "t.oid");

    private CompositeQuery() {}

    /**
     * A type without its comments.
     *
     * @param oid the oid of the type
     * @param relation the oid of the relation that its attributes belong to
     * @param name its name
     * @param attributes its attributes
     * @param numbers the attribute numbers, with gaps where attributes were dropped
     */
    record Found(long oid, long relation, QualifiedName name, List<Attribute> attributes, List<Long> numbers) {

        CompositeType type(CommentQuery comments) {
            List<Attribute> commented = IntStream.range(0, attributes.size())
                    .mapToObj(i -> attributes.get(i).withComment(comments.onColumn(relation, numbers.get(i))))
                    .toList();
            return new CompositeType(name, commented, comments.onType(oid));
        }
    }

    static List<Found> read(CatalogSession session) throws SQLException {
        return session.query(
                SQL,
                row -> new Found(
                        row.oid("oid"),
                        row.oid("typrelid"),
                        row.typeName("nspname", "typname"),
                        attributes(row),
                        row.names("numbers").stream().map(Long::valueOf).toList()));
    }

    private static List<Attribute> attributes(ResultRow row) throws SQLException {
        List<String> names = row.names("names");
        List<String> types = row.names("types");
        List<@Nullable String> collations = row.texts("collations");
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Attribute(names.get(i), row.typeOf(types.get(i)), collations.get(i), null))
                .toList();
    }
}
