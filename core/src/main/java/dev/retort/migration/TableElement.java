package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.RowSecurity;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a {@code createTable} call: a column, a constraint, the comment or the options. */
@PublicApi
public sealed interface TableElement
        permits ColumnDefinition, PrimaryKeyDefinition, UniqueDefinition, CheckDefinition, TableComment, TableOption {

    /** Assembles a table from its elements. */
    static Table table(QualifiedName name, List<TableElement> elements) {
        List<Column> columns = new ArrayList<>();
        List<UniqueConstraint> uniques = new ArrayList<>();
        List<CheckConstraint> checks = new ArrayList<>();
        @Nullable PrimaryKey primaryKey = null;
        TableOptions options = TableOptions.ORDINARY;
        @Nullable String comment = null;
        for (TableElement element : elements) {
            if (element instanceof ColumnDefinition column) {
                columns.add(column.build());
            } else if (element instanceof ConstraintDefinition constraint) {
                Constraint built = constraint.build();
                if (built instanceof PrimaryKey key) {
                    primaryKey = key;
                } else if (built instanceof UniqueConstraint unique) {
                    uniques.add(unique);
                } else if (built instanceof CheckConstraint check) {
                    checks.add(check);
                }
            } else if (element instanceof TableComment text) {
                comment = text.text();
            } else if (element instanceof TableOption option) {
                options = option.build();
            }
        }
        return new Table(
                name, columns, primaryKey, uniques, checks, List.of(), List.of(), RowSecurity.NONE, options, comment);
    }
}
