package dev.retort.generator.hibernate;

import dev.retort.schema.AuxiliaryObject.Kind;
import dev.retort.schema.QualifiedName;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The object that a CREATE statement creates.
 *
 * @param kind the kind of the object
 * @param name the name of the object
 * @param table the table of the object, or null
 */
record AuxiliaryStatement(Kind kind, QualifiedName name, @Nullable QualifiedName table) {

    private static final Set<String> ADJECTIVES =
            Set.of("or", "replace", "unique", "constraint", "materialized", "recursive", "trusted", "unlogged");

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("extension", Kind.EXTENSION),
            Map.entry("schema", Kind.SCHEMA),
            Map.entry("type", Kind.TYPE),
            Map.entry("domain", Kind.TYPE),
            Map.entry("function", Kind.FUNCTION),
            Map.entry("procedure", Kind.FUNCTION),
            Map.entry("collation", Kind.COLLATION),
            Map.entry("view", Kind.RELATION),
            Map.entry("index", Kind.RELATION),
            Map.entry("sequence", Kind.RELATION),
            Map.entry("table", Kind.RELATION),
            Map.entry("trigger", Kind.TRIGGER),
            Map.entry("policy", Kind.POLICY),
            Map.entry("rule", Kind.RULE));

    /** Parses a statement. Returns null if the created object is unknown. */
    static @Nullable AuxiliaryStatement parse(String sql) {
        SqlCursor cursor = new SqlCursor(sql);
        if (!cursor.accept("create")) {
            return null;
        }
        while (ADJECTIVES.stream().anyMatch(cursor::comes)) {
            cursor.next();
        }
        boolean index = cursor.comes("index");
        Kind kind = cursor.atEnd() ? null : KINDS.get(cursor.next().text().toLowerCase(Locale.ROOT));
        if (kind == null || cursor.atEnd()) {
            return null;
        }
        cursor.accept("concurrently");
        cursor.accept("if", "not", "exists");
        QualifiedName name = CatalogNames.qualified(cursor.qualifiedName());
        if (index) {
            QualifiedName table = table(cursor, kind);
            return table == null ? null : new AuxiliaryStatement(kind, table.sibling(name.name()), null);
        }
        boolean onTable = kind == Kind.TRIGGER || kind == Kind.POLICY || kind == Kind.RULE;
        QualifiedName table = onTable ? table(cursor, kind) : null;
        return onTable && table == null ? null : new AuxiliaryStatement(kind, name, table);
    }

    private static @Nullable QualifiedName table(SqlCursor cursor, Kind kind) {
        String before = kind == Kind.RULE ? "to" : "on";
        while (!cursor.atEnd()) {
            if (cursor.accept(before)) {
                cursor.accept("only");
                return CatalogNames.qualified(cursor.qualifiedName());
            }
            cursor.next();
        }
        return null;
    }
}
