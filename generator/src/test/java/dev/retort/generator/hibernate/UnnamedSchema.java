package dev.retort.generator.hibernate;

import dev.retort.schema.Constraint;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A schema as lines of text, the names left out that Hibernate, PostgreSQL or Retort made up. */
final class UnnamedSchema {

    private static final Pattern MADE_UP =
            Pattern.compile("(?i)((fk|uk|idx)[0-9a-y]{18,25}|.*_(pkey|key|fkey|check|idx)\\d*)");

    private UnnamedSchema() {}

    static String of(Schema schema) {
        Stream<Object> others = Stream.of(schema.namespaces(), schema.enums(), schema.casts(), schema.sequences())
                .flatMap(List::stream);
        Stream<String> tables = schema.tables().stream().flatMap(UnnamedSchema::lines);
        return Stream.concat(others.map(Objects::toString), tables).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Table table) {
        Stream<Object> head = Stream.of("table " + table.name(), table.options(), "comment " + table.comment());
        Stream<Constraint> constraints =
                table.constraints().stream().map(constraint -> constraint.withName(given(constraint.name())));
        Stream<Object> indexes = table.indexes().stream().map(index -> index.withName(given(index.name())));
        return Stream.of(
                        head,
                        table.columns().stream(),
                        constraints.map(Objects::toString).sorted(),
                        indexes.map(Objects::toString).sorted())
                .flatMap(part -> part)
                .map(Objects::toString);
    }

    private static @Nullable String given(@Nullable String name) {
        return name == null || MADE_UP.matcher(name).matches() ? null : name;
    }
}
