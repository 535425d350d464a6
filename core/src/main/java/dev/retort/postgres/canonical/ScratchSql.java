package dev.retort.postgres.canonical;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the statements that create a scratch table, as a whole or piece by piece. */
final class ScratchSql {

    /** The partition key. */
    private static final String KEY = "\"retort key\"";

    private ScratchSql() {}

    /** Returns a statement that creates the whole table. */
    static String create(ScratchTable scratch) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < scratch.table().columns().size(); i++) {
            if (!scratch.omitted().contains(i)) {
                parts.add(column(scratch, i));
            }
        }
        scratch.openSlots().stream()
                .filter(ExpressionSlot::isCheck)
                .forEach(slot -> parts.add(condition(scratch, slot)));
        return create(scratch, String.join(",\n", parts));
    }

    /**
     * Returns a column with its type, and with those of its collation, default and expression that the server shall
     * rewrite.
     */
    static String column(ScratchTable scratch, int i) {
        Column column = scratch.table().columns().get(i);
        String collation = collation(scratch, i);
        String defaultSql = scratch.openText(ExpressionSlot.of(ExpressionSlot.Kind.DEFAULT, i));
        String expression = scratch.openText(ExpressionSlot.of(ExpressionSlot.Kind.GENERATED, i));
        Generated generated = column.generated();
        return bareColumn(scratch, i)
                + (collation == null ? "" : " collate " + collation)
                + (defaultSql == null ? "" : " default " + defaultSql + "\n")
                + (expression == null || generated == null
                        ? ""
                        : " generated always as (" + expression + "\n) " + (generated.stored() ? "stored" : "virtual"));
    }

    /** Returns the column's collation, on which the collations of the keys of indexes depend. */
    private static @Nullable String collation(ScratchTable scratch, int i) {
        ExpressionSlot slot = ExpressionSlot.of(ExpressionSlot.Kind.COLLATION, i);
        return scratch.first().containsKey(slot)
                ? scratch.openText(slot)
                : scratch.table().columns().get(i).collation();
    }

    /** Returns a column that has only its type. */
    static String bareColumn(ScratchTable scratch, int i) {
        Column column = scratch.table().columns().get(i);
        return Identifiers.quote(column.name()) + " "
                + scratch.texts()
                        .getOrDefault(
                                ExpressionSlot.of(ExpressionSlot.Kind.TYPE, i),
                                column.type().toString());
    }

    /** Returns a check with the text. */
    static String condition(ScratchTable scratch, ExpressionSlot slot) {
        return "constraint " + Identifiers.quote(slot.toString()) + " check ("
                + scratch.texts().get(slot) + "\n)";
    }

    /** Returns the statements that create the indexes. */
    static List<String> indexes(ScratchTable scratch) {
        return scratch.indexes().open().stream()
                .map(position -> scratch.indexes().create(position, scratch.alias()))
                .toList();
    }

    /**
     * Returns a statement that creates the table with these parts. The table is partitioned, because such a table has
     * no files and no TOAST table.
     */
    static String create(ScratchTable scratch, String parts) {
        return "create table " + name(scratch) + " (" + KEY + " int" + (parts.isEmpty() ? "" : ",\n") + parts
                + ") partition by list (" + KEY + ")";
    }

    /** Returns the name of the temporary table. */
    static String name(ScratchTable scratch) {
        return "pg_temp." + Identifiers.quote(scratch.alias());
    }
}
