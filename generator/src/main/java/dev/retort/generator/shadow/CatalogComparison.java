package dev.retort.generator.shadow;

import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether two catalogs are the same, the order of columns aside; exact, where the diff is lenient. */
final class CatalogComparison {

    private CatalogComparison() {}

    /** The first object that only one of them has, or that is another in each. */
    static Optional<String> firstDifference(Schema actual, Schema expected) {
        List<Object> left = objects(actual);
        List<Object> right = objects(expected);
        return Stream.concat(
                        without(left, right).map(object -> "there is " + object),
                        without(right, left).map(object -> "there is no " + object))
                .findFirst();
    }

    private static Stream<Object> without(List<Object> some, List<Object> others) {
        Set<Object> left = new LinkedHashSet<>(some);
        left.removeAll(Set.copyOf(others));
        return left.stream();
    }

    private static List<Object> objects(Schema schema) {
        Stream<Object> shared = Stream.of(
                        schema.namespaces(), schema.enums(), schema.casts(), schema.sequences(), schema.views())
                .flatMap(List::stream);
        return Stream.concat(shared, schema.tables().stream().flatMap(CatalogComparison::parts))
                .toList();
    }

    /** A table part by part, so that a difference names the part. */
    private static Stream<Object> parts(Table table) {
        List<Column> columns = table.columns().stream()
                .sorted(Comparator.comparing(Column::name))
                .toList();
        Stream<Object> whole =
                Stream.of(Table.of(table.name(), List.of()).withComment(table.comment()), table.options());
        return Stream.of(whole, columns.stream(), table.constraints().stream(), table.indexes().stream())
                .flatMap(part -> part)
                .map(part -> new Part(table.name().toString(), part));
    }

    /** A part and its table. */
    private record Part(String table, Object part) {
        @Override
        public String toString() {
            return part + " in table " + table;
        }
    }
}
