package dev.retort.generator.shadow;

import dev.retort.schema.Column;
import dev.retort.schema.RowSecurity;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares two catalogs exactly, except for the order of columns. The diff, in contrast, ignores equivalent
 * differences.
 */
final class CatalogComparison {

    private CatalogComparison() {}

    /** Describes the first object that only one of them has or that differs. */
    static Optional<String> firstDifference(Schema actual, Schema expected) {
        Map<String, Object> here = named(actual);
        Map<String, Object> there = named(expected);
        return Stream.concat(
                        here.entrySet().stream()
                                .filter(object -> !object.getValue().equals(there.get(object.getKey())))
                                .map(object -> unlike(object.getKey(), object.getValue(), there.get(object.getKey()))),
                        there.keySet().stream()
                                .filter(name -> !here.containsKey(name))
                                .map(name -> "there is no " + name))
                .findFirst();
    }

    private static String unlike(String name, Object actual, @Nullable Object expected) {
        return expected == null ? "there is " + name : name + " differs: " + actual + ", not " + expected;
    }

    private static Map<String, Object> named(Schema schema) {
        Map<String, Object> named = new LinkedHashMap<>();
        objects(schema).forEach(object -> named.put(ObjectDescriptions.of(object), object));
        return named;
    }

    private static List<Object> objects(Schema schema) {
        Stream<Object> shared = Stream.of(
                        schema.namespaces(),
                        schema.enums(),
                        schema.composites(),
                        schema.casts(),
                        schema.sequences(),
                        schema.views().stream().map(View::withoutPrivileges).toList())
                .flatMap(List::stream);
        return Stream.concat(shared, schema.tables().stream().flatMap(CatalogComparison::parts))
                .toList();
    }

    /** The parts of a table, so that a difference names the part. */
    private static Stream<Object> parts(Table table) {
        List<Column> columns = table.columns().stream()
                .sorted(Comparator.comparing(Column::name))
                .toList();
        RowSecurity security = table.rowSecurity();
        Stream<Object> whole =
                Stream.of(Table.of(table.name(), List.of()).withComment(table.comment()), table.options());
        return Stream.of(
                        whole,
                        columns.stream(),
                        table.constraints().stream(),
                        table.indexes().stream(),
                        security.policies().stream(),
                        Stream.of(security.withPolicies(List.of())))
                .flatMap(part -> part)
                .map(part -> new Part(table.name().toString(), part));
    }

    /** A part of a table, and the table. */
    record Part(String table, Object part) {
        @Override
        public String toString() {
            return part.toString();
        }
    }
}
