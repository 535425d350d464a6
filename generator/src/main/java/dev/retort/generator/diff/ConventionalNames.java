package dev.retort.generator.diff;

import dev.retort.generator.sql.SqlText;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Collection;
import java.util.Set;

/** The names that PostgreSQL would give what hangs on a table, and those that are in use. */
public final class ConventionalNames {

    private ConventionalNames() {}

    /** The name of a constraint of that table whose author gave none. */
    public static String of(Table table, Constraint constraint) {
        Collection<String> columns = constraint instanceof CheckConstraint check
                ? SqlText.mentioned(
                        check.expression(),
                        table.columns().stream().map(Column::name).toList())
                : Set.of();
        return ConventionalName.of(table.name(), constraint, columns);
    }

    /** The names of all relations. */
    public static Set<QualifiedName> relations(Schema schema) {
        return RelationNames.names(schema);
    }
}
