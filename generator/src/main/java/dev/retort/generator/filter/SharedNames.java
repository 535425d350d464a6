package dev.retort.generator.filter;

import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a name that mappings give to two objects although tables, sequences and indexes share one name space. Primary keys
 * and unique constraints have an index of their name.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-class.html">PostgreSQL manual, pg_class</a>
 */
public final class SharedNames {

    /**
     * A name of two objects.
     *
     * @param name the name
     * @param first the one object
     * @param second the other object
     */
    public record SharedName(QualifiedName name, String first, String second) {}

    private SharedNames() {}

    /** Returns the first such name. */
    public static Optional<SharedName> in(Schema schema) {
        Map<QualifiedName, String> owners = new HashMap<>();
        schema.sequences().forEach(sequence -> owners.put(sequence.name(), "sequence " + sequence.name()));
        schema.tables().forEach(table -> owners.put(table.name(), "table " + table.name()));
        for (Table table : schema.tables()) {
            for (Map.Entry<QualifiedName, String> own : indexes(table).entrySet()) {
                String other = owners.putIfAbsent(own.getKey(), own.getValue());
                if (other != null) {
                    return Optional.of(new SharedName(own.getKey(), other, own.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    /** The names of the indexes of one table; a unique constraint and an index of it may be declared twice. */
    private static Map<QualifiedName, String> indexes(Table table) {
        Map<QualifiedName, String> names = new LinkedHashMap<>();
        PrimaryKey key = table.primaryKey();
        Stream.of(
                        Stream.ofNullable(key == null ? null : key.name()).map(name -> Map.entry(name, "primary key")),
                        table.uniques().stream()
                                .map(UniqueConstraint::name)
                                .flatMap(Stream::ofNullable)
                                .map(name -> Map.entry(name, "unique constraint")),
                        table.indexes().stream()
                                .map(index -> index.name())
                                .flatMap(Stream::ofNullable)
                                .map(name -> Map.entry(name, "index")))
                .flatMap(entries -> entries)
                .forEach(entry -> names.put(
                        table.name().sibling(entry.getKey()), entry.getValue() + " of table " + table.name()));
        return names;
    }
}
