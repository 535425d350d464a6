package dev.retort.postgres.canonical;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import java.util.ArrayList;
import java.util.List;

/** The statements that make a scratch table, whole or piece by piece. */
final class ScratchSql {

    /** The column that it would be partitioned by. */
    private static final String KEY = "\"retort key\"";

    private ScratchSql() {}

    /** The whole table in one statement. */
    static String create(ScratchTable scratch) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < scratch.table().columns().size(); i++) {
            if (!scratch.omitted().contains(i)) {
                parts.add(column(scratch, i));
            }
        }
        scratch.open().stream()
                .filter(slot -> slot.kind().isCondition())
                .forEach(slot -> parts.add(condition(scratch, slot)));
        return create(scratch, String.join(",\n", parts));
    }

    /** A column with its type, and with its default or expression where that is put to the server. */
    static String column(ScratchTable scratch, int i) {
        Column column = scratch.table().columns().get(i);
        String collation = scratch.openText(ExpressionSlot.of(ExpressionSlot.Kind.COLLATION, i));
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

    /** A column with nothing but its type. */
    static String bareColumn(ScratchTable scratch, int i) {
        Column column = scratch.table().columns().get(i);
        return Identifiers.quote(column.name()) + " "
                + scratch.texts()
                        .getOrDefault(
                                ExpressionSlot.of(ExpressionSlot.Kind.TYPE, i),
                                column.type().toString());
    }

    /** A check that holds the text; a key of an index, which is of any type, is made a condition first. */
    static String condition(ScratchTable scratch, ExpressionSlot slot) {
        String text = scratch.texts().get(slot);
        String condition = slot.kind() == ExpressionSlot.Kind.KEY ? "(" + text + "\n) is not null" : text;
        return "constraint " + Identifiers.quote(slot.toString()) + " check (" + condition + "\n)";
    }

    /** The table with these parts, or with none; partitioned, because such a table has neither files nor a TOAST table. */
    static String create(ScratchTable scratch, String parts) {
        return "create table " + name(scratch) + " (" + KEY + " int" + (parts.isEmpty() ? "" : ",\n") + parts
                + ") partition by list (" + KEY + ")";
    }

    /** The temporary table's name. */
    static String name(ScratchTable scratch) {
        return "pg_temp." + Identifiers.quote(scratch.alias());
    }
}
