package dev.retort.postgres.rows;

import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.function.Function;

/**
 * A condition is false for no row.
 *
 * @param table the table
 * @param change the operation
 * @param condition the condition as SQL; which columns it reads is the server's to know
 * @param noInherit whether it is not for the tables that inherit from it
 */
record CheckedRows(QualifiedName table, String change, String condition, boolean noInherit) implements RowRule {

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public boolean leavesHeirsAlone() {
        return noInherit;
    }

    @Override
    public String offenders(Function<QualifiedName, String> from, String shown) {
        return "SELECT " + shown + " FROM " + from.apply(table) + " WHERE NOT (" + condition + ")";
    }

    @Override
    public String problem(String number, boolean one) {
        return number + (one ? " row breaks it" : " rows break it");
    }
}
