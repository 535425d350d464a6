package dev.retort.generator.review;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that notes suggest to the author, as calls that can be copied into the migration. */
final class SuggestedStatement {

    private SuggestedStatement() {}

    /** Returns the call of {@code op.execute} with a statement. */
    static String call(String sql) {
        return "op.execute(\"" + sql.replace("\\", "\\\\").replace("\"", "\\\"") + "\")";
    }

    /** Returns the call that numbers the rows of a table from a first number on. */
    static String numbering(QualifiedName table, String column, List<String> partition, int first) {
        String name = Identifiers.quote(table);
        String quoted = Identifiers.quote(column);
        String over = partition.isEmpty() ? "" : "PARTITION BY " + names(partition);
        int offset = first - 1;
        String shift = offset == 0 ? "" : offset < 0 ? " - " + -offset : " + " + offset;
        return call("UPDATE " + name + " SET " + quoted + " = numbered.number FROM (SELECT ctid, row_number() OVER ("
                + over + ")" + shift + " AS number FROM " + name + ") numbered WHERE " + name
                + ".ctid = numbered.ctid");
    }

    static String names(List<String> columns) {
        return columns.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
    }
}
