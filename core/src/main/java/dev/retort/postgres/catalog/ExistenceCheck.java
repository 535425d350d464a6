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

    private static final String QUERY =
            """
            select case
                when w.kind in ('TABLE', 'VIEW', 'MATERIALIZED_VIEW') then exists (
                    select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = w.schema and c.relname = w.name and c.relkind in ('r', 'p', 'v', 'm', 'f'))
                when w.kind = 'INDEX' then exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = w.schema and c.relname = w.name and c.relkind in ('i', 'I'))
                when w.kind = 'SEQUENCE' then exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = w.schema and c.relname = w.name and c.relkind = 'S')
                when w.kind = 'COLUMN' then exists (select 1 from pg_attribute a join pg_class c on c.oid = a.attrelid
                    join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = w.schema and c.relname = w.name and a.attname = w.part and not a.attisdropped)
                when w.kind = 'CONSTRAINT' then exists (select 1 from pg_constraint k join pg_class c on c.oid = k.conrelid
                    join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = w.schema and c.relname = w.name and k.conname = w.part)
                when w.kind = 'TYPE' then exists (select 1 from pg_type t join pg_namespace n on n.oid = t.typnamespace
                    left join pg_class c on c.oid = t.typrelid
                    where n.nspname = w.schema and t.typname = w.name and coalesce(c.relkind, 'c') = 'c')
                when w.kind = 'ENUM_VALUE' then exists (select 1 from pg_enum e join pg_type t on t.oid = e.enumtypid
                    join pg_namespace n on n.oid = t.typnamespace
                    where n.nspname = w.schema and t.typname = w.name and e.enumlabel = w.part)
                when w.kind = 'TRIGGER' then exists (select 1 from pg_trigger g join pg_class c on c.oid = g.tgrelid
                    join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = w.schema and c.relname = w.name and g.tgname = w.part and not g.tgisinternal)
                when w.kind = 'POLICY' then exists (select 1 from pg_policy p join pg_class c on c.oid = p.polrelid
                    join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = w.schema and c.relname = w.name and p.polname = w.part)
                when w.kind = 'EXTENSION' then exists (select 1 from pg_extension e where e.extname = w.name)
                when w.kind = 'SCHEMA' then exists (select 1 from pg_namespace n where n.nspname = w.name) end
            from (select kind, schema::name, name::name, part::name, place
                  from unnest(?, ?, ?, ?) with ordinality u (kind, schema, name, part, place)) w order by place""";

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
        return InternalQuery.on(connection).list(QUERY, row -> row.getBoolean(1), arguments);
    }
}
