package dev.retort.postgres.catalog;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Whether things are there. */
public final class ExistenceCheck {

    private static final String QUERY =
            """
            select case w.kind
                when 'TABLE' then exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = w.schema and c.relname = w.name and c.relkind in ('r', 'p', 'v', 'm', 'f'))
                when 'INDEX' then exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = w.schema and c.relname = w.name and c.relkind in ('i', 'I'))
                when 'SEQUENCE' then exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = w.schema and c.relname = w.name and c.relkind = 'S')
                when 'COLUMN' then exists (select from pg_attribute a join pg_class c on c.oid = a.attrelid
                    join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = w.schema and c.relname = w.name and a.attname = w.part and not a.attisdropped)
                when 'CONSTRAINT' then exists (select from pg_constraint k join pg_class c on c.oid = k.conrelid
                    join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = w.schema and c.relname = w.name and k.conname = w.part)
                when 'TYPE' then exists (select from pg_type t join pg_namespace n on n.oid = t.typnamespace
                    left join pg_class c on c.oid = t.typrelid
                    where n.nspname = w.schema and t.typname = w.name and coalesce(c.relkind, 'c') = 'c')
                else exists (select from pg_namespace n where n.nspname = w.name) end
            from (select kind, schema::name, name::name, part::name, place
                  from unnest(?, ?, ?, ?) with ordinality u (kind, schema, name, part, place)) w order by place""";

    private ExistenceCheck() {}

    /** Whether each of these is there; a name without a schema is not, so it must have one. */
    public static List<Boolean> of(Connection connection, List<Thing> things) throws SQLException {
        if (things.isEmpty()) {
            return List.of();
        }
        List<Function<Thing, String>> columns = List.of(
                thing -> thing.kind().name(),
                thing -> thing.name().schema(),
                thing -> thing.name().name(),
                Thing::part);
        List<Boolean> there = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            for (int i = 0; i < columns.size(); i++) {
                query.setArray(i + 1, array(connection, things, columns.get(i)));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    there.add(rows.getBoolean(1));
                }
            }
        }
        return there;
    }

    private static Array array(Connection connection, List<Thing> things, Function<Thing, String> column)
            throws SQLException {
        return connection.createArrayOf("text", things.stream().map(column).toArray());
    }
}
