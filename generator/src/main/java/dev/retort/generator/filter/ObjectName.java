package dev.retort.generator.filter;

import org.jspecify.annotations.Nullable;

/**
 * The qualified name of an object of a database, as the catalog spells it.
 *
 * @param kind the kind of the object
 * @param schema the schema of the object, also the default schema by its real name; for a schema, its own name
 * @param table the table of a column, index or constraint; otherwise null
 * @param name the name of the object; for an unnamed one, the name that PostgreSQL would generate
 */
public record ObjectName(ObjectKind kind, String schema, @Nullable String table, String name) {

    /** Whether this is the table in which another migration tool keeps its history. */
    public boolean isHistoryOfAnotherTool() {
        return kind == ObjectKind.TABLE && ToolTables.isHistory(name);
    }

    @Override
    public String toString() {
        String prefix = kind == ObjectKind.SCHEMA ? "" : schema + ".";
        return kind.word() + " " + prefix + (table == null || kind == ObjectKind.INDEX ? "" : table + ".") + name;
    }
}
