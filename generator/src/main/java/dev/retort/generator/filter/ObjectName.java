package dev.retort.generator.filter;

import org.jspecify.annotations.Nullable;

/**
 * An object of a database by its name, as the catalog spells it.
 *
 * @param kind what it is
 * @param schema the schema that it lies in, the default one by its real name too; for a schema its own name
 * @param table the table that it hangs on: of a column, an index and a constraint; else null
 * @param name its own name; what nobody gave a name has the one that PostgreSQL would give it
 */
public record ObjectName(ObjectKind kind, String schema, @Nullable String table, String name) {

    @Override
    public String toString() {
        String place = kind == ObjectKind.SCHEMA ? "" : schema + ".";
        return kind.word() + " " + place + (table == null || kind == ObjectKind.INDEX ? "" : table + ".") + name;
    }
}
