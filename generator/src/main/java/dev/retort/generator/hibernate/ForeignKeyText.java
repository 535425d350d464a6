package dev.retort.generator.hibernate;

import dev.retort.schema.Deferrability;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses the parts of a foreign key that entities declare as text. */
final class ForeignKeyText {

    private ForeignKeyText() {}

    /** Parses the text after {@code REFERENCES}. Without columns, it references the primary key. */
    static ForeignKey references(
            @Nullable String name, List<String> columns, SqlCursor cursor, PrimaryKeys primaryKeys) {
        QualifiedName table = CatalogNames.qualified(cursor.qualifiedName());
        List<String> referenced = cursor.comesGroup() ? CatalogNames.columns(cursor.group()) : primaryKeys.of(table);
        return withOptions(ForeignKey.of(name, columns, table, referenced), cursor);
    }

    /** Parses {@code ON DELETE}, {@code ON UPDATE}, {@code MATCH} and the deferrability, if present. */
    static ForeignKey withOptions(ForeignKey key, SqlCursor cursor) {
        ReferentialAction onDelete = key.onDelete();
        ReferentialAction onUpdate = key.onUpdate();
        boolean matchFull = key.matchFull();
        Deferrability deferrability = key.deferrability();
        boolean more = true;
        while (more) {
            if (cursor.accept("on", "delete")) {
                onDelete = action(cursor);
            } else if (cursor.accept("on", "update")) {
                onUpdate = action(cursor);
            } else if (cursor.accept("match", "full")) {
                matchFull = true;
            } else if (DeferrabilityText.comes(cursor)) {
                deferrability = DeferrabilityText.read(cursor, deferrability);
            } else {
                more = cursor.accept("match", "simple");
            }
        }
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                onDelete,
                onUpdate,
                matchFull,
                deferrability,
                true,
                null);
    }

    private static ReferentialAction action(SqlCursor cursor) {
        if (cursor.accept("cascade")) {
            return ReferentialAction.CASCADE;
        }
        if (cursor.accept("restrict")) {
            return ReferentialAction.RESTRICT;
        }
        if (cursor.accept("set", "null")) {
            return ReferentialAction.SET_NULL;
        }
        if (cursor.accept("set", "default")) {
            return ReferentialAction.SET_DEFAULT;
        }
        cursor.accept("no", "action");
        return ReferentialAction.NO_ACTION;
    }
}
