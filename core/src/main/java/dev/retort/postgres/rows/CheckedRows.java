package dev.retort.postgres.rows;

import dev.retort.schema.QualifiedName;
import java.util.List;

/**
 * The rule that a condition is not false in any row.
 *
 * @param table the table
 * @param change a description of the operation
 * @param condition the condition as SQL; its columns are not known
 * @param noInherit whether it does not apply to child tables
 */
record CheckedRows(QualifiedName table, String change, String condition, boolean noInherit) implements RowRule {

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public boolean ignoresChildren() {
        return noInherit;
    }

    @Override
    public String violationQuery(RuleNames names, String shown) {
        return "SELECT " + shown + " FROM " + names.from(table) + " WHERE NOT (" + condition + ")";
    }

    @Override
    public String problem(String number, boolean one) {
        return number + (one ? " row violates it" : " rows violate it");
    }
}
