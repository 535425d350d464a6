package dev.retort.generator.rename;

import dev.retort.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.Map;

/** Renames of which it is known what they name: new names by those that the database has. */
final class ResolvedRename {

    private final Map<QualifiedName, QualifiedName> types = new LinkedHashMap<>();
    private final Map<QualifiedName, QualifiedName> tables = new LinkedHashMap<>();
    private final Map<QualifiedName, QualifiedName> sequences = new LinkedHashMap<>();
    private final Map<QualifiedName, Map<String, String>> values = new LinkedHashMap<>();
    private final Map<QualifiedName, Map<String, String>> columns = new LinkedHashMap<>();
    private final Map<QualifiedName, Map<String, String>> constraints = new LinkedHashMap<>();
    private final Map<QualifiedName, Map<String, String>> indexes = new LinkedHashMap<>();

    Map<QualifiedName, QualifiedName> types() {
        return types;
    }

    Map<QualifiedName, QualifiedName> tables() {
        return tables;
    }

    Map<QualifiedName, QualifiedName> sequences() {
        return sequences;
    }

    /** By the old name of the type. */
    Map<QualifiedName, Map<String, String>> values() {
        return values;
    }

    /** By the old name of the table. */
    Map<QualifiedName, Map<String, String>> columns() {
        return columns;
    }

    /** By the old name of the table. */
    Map<QualifiedName, Map<String, String>> constraints() {
        return constraints;
    }

    /** By the old name of the table. */
    Map<QualifiedName, Map<String, String>> indexes() {
        return indexes;
    }

    QualifiedName tableAfter(QualifiedName before) {
        return tables.getOrDefault(before, before);
    }

    QualifiedName typeAfter(QualifiedName before) {
        return types.getOrDefault(before, before);
    }

    String columnAfter(QualifiedName tableBefore, String before) {
        return columns.getOrDefault(tableBefore, Map.of()).getOrDefault(before, before);
    }
}
