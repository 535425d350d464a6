package dev.retort.postgres.catalog;

import dev.retort.operation.ObjectAddress;
import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks whether objects exist. */
public final class ExistenceCheck {

    /** The objects, each with the oid of its schema: a name alone may be in thousands of schemas. */
    private static final String OBJECTS =
            """

            from (select u.kind, n.oid as namespace, u.name::name, u.part::name, u.place
                  from unnest(?, ?, ?, ?) with ordinality u (kind, schema, name, part, place)
                  left join pg_namespace n on n.nspname = u.schema::name) w order by w.place""";

    private static final String RELATION =
            "pg_class c where c.relnamespace = w.namespace and c.relname = w.name and c.relkind in ";

    private static final String OF_RELATION = " join pg_class c on c.relnamespace = w.namespace and c.relname = w.name";

    private static final String TYPE = "pg_type t %s where t.typnamespace = w.namespace and t.typname = w.name and ";

    private ExistenceCheck() {}

    /**
     * Returns for each of these objects whether it exists. Names must be qualified, and an index is addressed by its
     * own name. A view is found as a table, and a table as a view; casts and routines are not found.
     */
    public static List<Boolean> of(Connection connection, List<ObjectAddress> objects) throws SQLException {
        if (objects.isEmpty()) {
            return List.of();
        }
        List<Function<ObjectAddress, @Nullable String>> columns = List.of(
                object -> object.kind().name(),
                object -> object.name().schema(),
                object -> object.name().name(),
                ObjectAddress::part);
        Object[] arguments = columns.stream()
                .map(column -> objects.stream().map(column).collect(Collectors.toCollection(ArrayList::new)))
                .toArray();
        return InternalQuery.on(connection).list(query(objects), row -> row.getBoolean(1), arguments);
    }

    /** Returns a query with the conditions of those kinds only, because the server plans each condition of a query. */
    private static String query(List<ObjectAddress> objects) {
        return objects.stream()
                .map(ObjectAddress::kind)
                .distinct()
                .map(kind -> " when w.kind = '" + kind.name() + "' then " + condition(kind))
                .collect(Collectors.joining("", "select case", " end" + OBJECTS));
    }

    private static String condition(ObjectAddress.Kind kind) {
        return switch (kind) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> exists(RELATION + "('r', 'p', 'v', 'm', 'f')");
            case INDEX -> exists(RELATION + "('i', 'I')");
            case SEQUENCE -> exists(RELATION + "('S')");
            case COLUMN ->
                exists("pg_attribute a" + OF_RELATION
                        + " where a.attrelid = c.oid and a.attname = w.part and not a.attisdropped");
            case CONSTRAINT ->
                exists("pg_constraint k" + OF_RELATION + " where k.conrelid = c.oid and k.conname = w.part");
            case TRIGGER ->
                exists("pg_trigger g" + OF_RELATION
                        + " where g.tgrelid = c.oid and g.tgname = w.part and not g.tgisinternal");
            case POLICY -> exists("pg_policy p" + OF_RELATION + " where p.polrelid = c.oid and p.polname = w.part");
            case TYPE ->
                exists(TYPE.formatted("left join pg_class c on c.oid = t.typrelid") + "coalesce(c.relkind, 'c') = 'c'");
            case ENUM_VALUE -> exists(TYPE.formatted("join pg_enum e on e.enumtypid = t.oid") + "e.enumlabel = w.part");
            case EXTENSION -> exists("pg_extension e where e.extname = w.name");
            case SCHEMA -> exists("pg_namespace n where n.nspname = w.name");
            case CAST, ROUTINE, DATABASE -> "false";
        };
    }

    /** Returns a condition that the server checks for each object. Without OFFSET, it may read the whole catalog once. */
    private static String exists(String from) {
        return "exists (select 1 from " + from + " offset 0)";
    }
}
