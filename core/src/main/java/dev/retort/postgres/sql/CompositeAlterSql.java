package dev.retort.postgres.sql;

import static java.util.stream.Collectors.joining;

import dev.retort.operation.AlterType;
import dev.retort.operation.EnumUse;
import dev.retort.operation.UsingExpression;
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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Writes the alteration of a composite type.
 *
 * <p>If attributes are only dropped, or added at the end, {@code ALTER TYPE} changes the type in place. Every other
 * change rebuilds the type:
 * <ol>
 * <li>A new type is created with a temporary name.
 * <li>The columns are converted to it, in one {@code ALTER TABLE} for each table. The value of each column becomes a
 *   row of the new type: attributes are matched by name, cast if their type changes, and null if they are new. An array
 *   is converted by a temporary function, because {@code USING} does not allow a subquery. So are all values if an
 *   expression converts an attribute: the expression mentions the attributes by their names.
 * <li>The old type is dropped, and the new one gets its name.
 * <li>The defaults of the columns are set again. They were dropped before the conversion, because they have the old
 *   type.
 * </ol>
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">PostgreSQL manual, ALTER TYPE</a>
 */
final class CompositeAlterSql {

    private static final String PREFIX = "retort_new_";

    private final CompositeType before;
    private final CompositeType after;
    private final List<EnumUse> uses;
    private final Map<String, UsingExpression> conversions;
    private final QualifiedName replacement;

    private CompositeAlterSql(AlterType operation) {
        before = operation.before();
        after = operation.after();
        uses = operation.uses();
        conversions = operation.conversions();
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
        boolean expressions = !conversions.isEmpty() && !uses.isEmpty();
        if (expressions) {
            sql.add(function());
        }
        if (arrays) {
            sql.add(arrayFunction());
        }
        byTable(this::conversions).forEach((table, clauses) -> sql.add(TableSql.alter(table, clauses)));
        if (arrays) {
            sql.add("DROP FUNCTION " + Identifiers.quote(replacement) + "(" + type(before.name(), true) + ")");
        }
        if (expressions) {
            sql.add("DROP FUNCTION " + Identifiers.quote(replacement) + "(" + type(before.name(), false) + ")");
        }
        sql.add(CompositeSql.drop(before.name()));
        sql.add(EnumSql.rename(replacement, after.name().name()));
        byTable(CompositeAlterSql::defaults).forEach((table, clauses) -> sql.add(TableSql.alter(table, clauses)));
        return sql;
    }

    /** Returns the temporary function that converts a value, and whose expressions see the attributes by their names. */
    private String function() {
        String row = row(name -> name);
        String body = "SELECT " + row + "::" + type(replacement, false) + " FROM (SELECT ($1).*) AS "
                + Identifiers.quote(before.name().name());
        return "CREATE FUNCTION " + Identifiers.quote(replacement) + "(" + type(before.name(), false) + ") RETURNS "
                + type(replacement, false) + " LANGUAGE sql STRICT AS " + Identifiers.literal(body);
    }

    /** Returns the temporary function that converts an array, element by element. */
    private String arrayFunction() {
        String body = "SELECT coalesce(pg_catalog.array_agg(" + converted("$1[i]") + " ORDER BY i), '{}')"
                + " FROM pg_catalog.generate_subscripts($1, 1) AS i";
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

    /** A function that returns the clauses for one column. */
    private interface Clauses {
        List<String> of(EnumUse use);
    }

    private List<String> conversions(EnumUse use) {
        String column = Identifiers.quote(use.column().column());
        String value = use.array() ? Identifiers.quote(replacement) + "(" + column + ")" : converted(column);
        String conversion = alterColumn(use) + " TYPE " + type(replacement, use.array()) + " USING " + value;
        return use.defaultSql() == null ? List.of(conversion) : List.of(alterColumn(use) + " DROP DEFAULT", conversion);
    }

    private static List<String> defaults(EnumUse use) {
        return use.defaultSql() == null ? List.of() : List.of(alterColumn(use) + " SET DEFAULT " + use.defaultSql());
    }

    /**
     * Converts a value to the new type. {@code IS DISTINCT FROM NULL} is true for a row in which every attribute is
     * null, unlike {@code IS NOT NULL}; such a row is kept and does not become null.
     */
    private String converted(String value) {
        if (!conversions.isEmpty()) {
            return Identifiers.quote(replacement) + "(" + value + ")";
        }
        String row = row(name -> "(" + value + ")." + name);
        return "CASE WHEN " + value + " IS DISTINCT FROM NULL THEN " + row + "::" + type(replacement, false) + " END";
    }

    /**
     * Returns the row of the new type.
     *
     * @param reference the reference to an attribute of the old row, by its quoted name
     */
    private String row(UnaryOperator<String> reference) {
        return after.attributes().stream()
                .map(attribute -> converted(attribute, reference))
                .collect(joining(", ", "ROW(", ")"));
    }

    private String converted(Attribute attribute, UnaryOperator<String> reference) {
        UsingExpression using = conversions.get(attribute.name());
        return using != null
                ? using.sql()
                : before.attribute(attribute.name())
                        .map(old -> cast(reference.apply(Identifiers.quote(old.name())), old, attribute))
                        .orElse("NULL");
    }

    private static String cast(String value, Attribute old, Attribute attribute) {
        return old.type().equals(attribute.type()) ? value : value + "::" + TypeSql.type(attribute.type());
    }

    private static String type(QualifiedName name, boolean array) {
        return Identifiers.quote(name) + (array ? "[]" : "");
    }

    private static String alterColumn(EnumUse use) {
        return "ALTER COLUMN " + Identifiers.quote(use.column().column());
    }
}
