package dev.retort.postgres.canonical;

import dev.retort.postgres.Expressions;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.catalog.TemporaryIndexes;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Index;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the texts of scratch tables from the catalog. */
final class ScratchQuery {

    private static final String SQL =
            """
            select c.relname, a.attname as name, true as is_column, format_type(a.atttypid, a.atttypmod) as type, n.nspname as type_schema,
                   case when a.attcollation <> t.typcollation then a.attcollation::regcollation::text end as collation,
                   pg_get_expr(d.adbin, d.adrelid) as expression, t.typtype = 'd' as is_domain
            from pg_catalog.pg_class c
            join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            join pg_catalog.pg_type t on t.oid = a.atttypid
            join pg_catalog.pg_namespace n on n.oid = t.typnamespace
            left join pg_catalog.pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where c.relnamespace = pg_my_temp_schema() and c.relname = any(?)
            union all
            select c.relname, k.conname, false, null, null, null, pg_get_expr(k.conbin, k.conrelid), false
            from pg_catalog.pg_class c
            join pg_catalog.pg_constraint k on k.conrelid = c.oid and k.contype = 'c'
            where c.relnamespace = pg_my_temp_schema() and c.relname = any(?)""";

    private final Map<String, Map<String, Answer>> columns = new HashMap<>();
    private final Map<String, Map<String, Answer>> conditions = new HashMap<>();

    private ScratchQuery() {}

    private record Answer(
            @Nullable String type, @Nullable String collation, @Nullable String expression, boolean ofDomain) {}

    /** Returns the tables with the texts and indexes that the server now has for them. */
    static List<ScratchTable> read(Connection connection, ServerVersion version, Collection<ScratchTable> tables)
            throws SQLException {
        ScratchQuery query = new ScratchQuery();
        query.run(connection, tables.stream().map(ScratchTable::alias).toList());
        boolean hasIndexes =
                tables.stream().anyMatch(table -> !table.indexes().open().isEmpty());
        Map<String, Index> indexes = hasIndexes ? TemporaryIndexes.read(connection, version) : Map.of();
        return tables.stream()
                .map(table -> table.withTexts(query.texts(table))
                        .withIndexes(table.indexes().withForms(indexes)))
                .toList();
    }

    private void run(Connection connection, List<String> aliases) throws SQLException {
        InternalQuery.on(connection).list(SQL, this::note, aliases, aliases);
    }

    private String note(ResultSet row) throws SQLException {
        String table = row.getString("relname");
        (row.getBoolean("is_column") ? columns : conditions)
                .computeIfAbsent(table, name -> new HashMap<>())
                .put(
                        row.getString("name"),
                        new Answer(
                                type(row),
                                row.getString("collation"),
                                row.getString("expression"),
                                row.getBoolean("is_domain")));
        return table;
    }

    private static @Nullable String type(ResultSet result) throws SQLException {
        String type = result.getString("type");
        return type == null
                ? null
                : DataType.ofCatalog(type, result.getString("type_schema")).toString();
    }

    private SortedMap<ExpressionSlot, String> texts(ScratchTable scratch) {
        SortedMap<ExpressionSlot, String> texts = new TreeMap<>(scratch.texts());
        for (ExpressionSlot slot : scratch.openSlots()) {
            String text = slot.isCheck() ? conditionText(scratch, slot) : columnText(scratch, slot);
            if (text == null) {
                texts.remove(slot);
            } else {
                texts.put(slot, text);
            }
        }
        return texts;
    }

    private @Nullable String columnText(ScratchTable scratch, ExpressionSlot slot) {
        Column column = scratch.table().columns().get(slot.position());
        Answer answer = answer(columns, scratch, column.name());
        String expression = answer.expression();
        return switch (slot.kind()) {
            case TYPE -> answer.type();
            case COLLATION -> answer.collation();
            case DEFAULT -> defaultSql(answer);
            default -> expression == null ? null : Expressions.bare(expression);
        };
    }

    /** Returns the default, or null if there is none: only a domain's column keeps {@code DEFAULT NULL}. */
    private static @Nullable String defaultSql(Answer answer) {
        String expression = answer.expression();
        if (expression == null || (Expressions.isNull(expression) && !answer.ofDomain())) {
            return null;
        }
        return Expressions.oneLine(expression);
    }

    private String conditionText(ScratchTable scratch, ExpressionSlot slot) {
        String expression = answer(conditions, scratch, slot.toString()).expression();
        return expression == null ? "" : Expressions.bare(expression);
    }

    private static Answer answer(Map<String, Map<String, Answer>> answers, ScratchTable scratch, String name) {
        Answer answer = answers.getOrDefault(scratch.alias(), Map.of()).get(name);
        if (answer == null) {
            throw new IllegalStateException("the server made " + scratch.alias() + " without " + name);
        }
        return answer;
    }
}
