package dev.retort.generator.diff;

import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** A schema as a sorted list of facts, the order of columns aside, so that two of them differ in few lines. */
final class Facts {

    private Facts() {}

    static List<String> of(Schema schema) {
        return Stream.of(
                        schema.namespaces().stream(),
                        schema.enums().stream(),
                        schema.casts().stream(),
                        schema.sequences().stream(),
                        schema.views().stream(),
                        schema.tables().stream().flatMap(Facts::of))
                .flatMap(facts -> facts)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    /** The same without the names of constraints and indexes. */
    static List<String> withoutNames(Schema schema) {
        return of(schema.withTables(
                schema.tables().stream().map(Facts::withoutNames).toList()));
    }

    private static Table withoutNames(Table table) {
        PrimaryKey key = table.primaryKey();
        return table.withPrimaryKey(key == null ? null : key.withName(null))
                .withUniques(table.uniques().stream()
                        .map(unique -> unique.withName(null))
                        .toList())
                .withChecks(table.checks().stream()
                        .map(check -> check.withName(null))
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(each -> each.withName(null))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> index.withName(null))
                        .toList());
    }

    private static Stream<Object> of(Table table) {
        Stream<Object> own = Stream.of(table.withColumns(List.of())
                .withPrimaryKey(null)
                .withUniques(List.of())
                .withChecks(List.of())
                .withForeignKeys(List.of())
                .withIndexes(List.of()));
        return Stream.of(
                        own,
                        table.columns().stream().map(column -> table.name() + ": " + column),
                        table.constraints().stream().map(constraint -> table.name() + ": " + constraint),
                        table.indexes().stream().map(index -> table.name() + ": " + index))
                .flatMap(facts -> facts);
    }
}
