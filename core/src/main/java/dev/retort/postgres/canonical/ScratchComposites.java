package dev.retort.postgres.canonical;

import dev.retort.schema.Attribute;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Treats the attributes of composite types as columns of scratch tables. */
final class ScratchComposites {

    private ScratchComposites() {}

    /** Returns a table for each type in both schemas whose attributes differ in a type or collation. */
    static List<ScratchTable> of(Schema mine, Schema other) {
        List<ScratchTable> tables = new ArrayList<>();
        for (CompositeType type : mine.composites()) {
            other.compositeType(type.name())
                    .map(match -> Differences.ofWanted(table(type), table(match)))
                    .filter(differences -> !differences.isEmpty())
                    .ifPresent(differences ->
                            tables.add(differences.scratchTable("retort " + tables.size(), tables.size())));
        }
        return tables;
    }

    /** Returns the schema with the types and collations that the tables have for the attributes. */
    static Schema in(Schema schema, List<ScratchTable> canonical) {
        Map<QualifiedName, Table> tables = new HashMap<>();
        canonical.forEach(scratch -> tables.put(scratch.table().name(), scratch.result()));
        return schema.withComposites(schema.composites().stream()
                .map(type -> tables.containsKey(type.name()) ? in(type, tables.get(type.name())) : type)
                .toList());
    }

    private static CompositeType in(CompositeType type, Table table) {
        return type.withAttributes(type.attributes().stream()
                .map(attribute -> table.column(attribute.name())
                        .map(column ->
                                new Attribute(attribute.name(), column.type(), column.collation(), attribute.comment()))
                        .orElse(attribute))
                .toList());
    }

    private static Table table(CompositeType type) {
        return Table.of(
                type.name(),
                type.attributes().stream()
                        .map(attribute ->
                                Column.of(attribute.name(), attribute.type()).withCollation(attribute.collation()))
                        .toList());
    }
}
