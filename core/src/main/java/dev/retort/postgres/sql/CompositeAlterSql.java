package dev.retort.postgres.sql;

import static java.util.stream.Collectors.joining;

import dev.retort.operation.AlterType;
import dev.retort.operation.EnumUse;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.TypeSql;
import dev.retort.schema.Attribute;
import dev.retort.schema.CompositeType;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The alteration of a composite type, as SQL: in place where PostgreSQL can, else by a new type that takes the old one's
 * place.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">PostgreSQL manual, ALTER TYPE</a>
 */
final class CompositeAlterSql {

    private static final String PREFIX = "retort_new_";

    private final CompositeType before;
    private final CompositeType after;
    private final List<EnumUse> uses;
    private final QualifiedName replacement;

    private CompositeAlterSql(AlterType operation) {
        before = operation.before();
        after = operation.after();
        uses = operation.uses();
        replacement = after.name()
                .sibling(ConventionalName.truncate(PREFIX + after.name().name()));
    }

    static List<String> statements(AlterType operation) {
        CompositeAlterSql sql = new CompositeAlterSql(operation);
        return operation.isRebuild() ? sql.rebuild() : sql.inPlace();
    }

    private List<String> inPlace() {
        Stream<String> drops = before.attributes().stream()
                .filter(attribute -> after.attribute(attribute.name()).isEmpty())
                .map(attribute -> "DROP ATTRIBUTE " + Identifiers.quote(attribute.name()));
        List<Attribute> added = after.attributes().stream()
                .filter(attribute -> before.attribute(attribute.name()).isEmpty())
                .toList();
        Stream<String> adds = added.stream().map(attribute -> "ADD ATTRIBUTE " + CompositeSql.definition(attribute));
        List<String> clauses = Stream.concat(drops, adds).toList();
        List<String> sql = new ArrayList<>();
        if (!clauses.isEmpty()) {
            sql.add("ALTER TYPE " + Identifiers.quote(after.name()) + (clauses.size() == 1 ? " " : "\n    ")
                    + String.join(",\n    ", clauses));
        }
        added.stream()
                .flatMap(attribute -> CompositeSql.comment(after.name(), attribute))
                .forEach(sql::add);
        return sql;
    }

    private List<String> rebuild() {
        List<String> sql = new ArrayList<>(CompositeSql.create(replacement, after));
        boolean arrays = uses.stream().anyMatch(EnumUse::array);
        if (arrays) {
            sql.add(arrayFunction());
        }
        byTable(this::moves).forEach((table, clauses) -> sql.add(TableSql.alter(table, clauses)));
        if (arrays) {
            sql.add("DROP FUNCTION " + Identifiers.quote(replacement) + "(" + type(before.name(), true) + ")");
        }
        sql.add(CompositeSql.drop(before.name()));
        sql.add(EnumSql.rename(replacement, after.name().name()));
        byTable(CompositeAlterSql::defaults).forEach((table, clauses) -> sql.add(TableSql.alter(table, clauses)));
        return sql;
    }

    /** PostgreSQL takes no subquery in USING, so that arrays need a function. */
    private String arrayFunction() {
        String body = "SELECT coalesce(array_agg(" + moved("$1[i]") + " ORDER BY i), '{}')"
                + " FROM generate_subscripts($1, 1) AS i";
        return "CREATE FUNCTION " + Identifiers.quote(replacement) + "(" + type(before.name(), true) + ") RETURNS "
                + type(replacement, true) + " LANGUAGE sql STRICT AS " + Identifiers.literal(body);
    }

    private Map<QualifiedName, List<String>> byTable(Clauses clauses) {
        Map<QualifiedName, List<String>> byTable = new LinkedHashMap<>();
        for (EnumUse use : uses) {
            List<String> some = clauses.of(use);
            if (!some.isEmpty()) {
                byTable.computeIfAbsent(use.column().table(), table -> new ArrayList<>())
                        .addAll(some);
            }
        }
        return byTable;
    }

    /** The clauses for one column. */
    private interface Clauses {
        List<String> of(EnumUse use);
    }

    private List<String> moves(EnumUse use) {
        String column = Identifiers.quote(use.column().column());
        String value = use.array() ? Identifiers.quote(replacement) + "(" + column + ")" : moved(column);
        String move = alterColumn(use) + " TYPE " + type(replacement, use.array()) + " USING " + value;
        return use.defaultSql() == null ? List.of(move) : List.of(alterColumn(use) + " DROP DEFAULT", move);
    }

    private static List<String> defaults(EnumUse use) {
        return use.defaultSql() == null ? List.of() : List.of(alterColumn(use) + " SET DEFAULT " + use.defaultSql());
    }

    /** A row of nulls IS NULL as well, and stays a row. */
    private String moved(String value) {
        String row = after.attributes().stream()
                .map(attribute -> moved(value, attribute))
                .collect(joining(", ", "ROW(", ")"));
        return "CASE WHEN " + value + " IS DISTINCT FROM NULL THEN " + row + "::" + type(replacement, false) + " END";
    }

    private String moved(String value, Attribute attribute) {
        String old = "(" + value + ")." + Identifiers.quote(attribute.name());
        return before.attribute(attribute.name())
                .map(same -> same.type().equals(attribute.type()) ? old : old + "::" + TypeSql.type(attribute.type()))
                .orElse("NULL");
    }

    private static String type(QualifiedName name, boolean array) {
        return Identifiers.quote(name) + (array ? "[]" : "");
    }

    private static String alterColumn(EnumUse use) {
        return "ALTER COLUMN " + Identifiers.quote(use.column().column());
    }
}
