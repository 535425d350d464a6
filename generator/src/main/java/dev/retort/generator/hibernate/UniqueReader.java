package dev.retort.generator.hibernate;

import dev.retort.schema.Deferrability;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.jspecify.annotations.Nullable;

/** Collects the unique constraints of a table. */
final class UniqueReader {

    private final Table mapped;
    private final TableColumns columns;
    private final ReadContext context;
    private final Map<List<String>, UniqueConstraint> constraints = new LinkedHashMap<>();
    private final List<UniqueKey> partial = new ArrayList<>();

    UniqueReader(Table mapped, TableColumns columns, ReadContext context) {
        this.mapped = mapped;
        this.columns = columns;
        this.context = context;
    }

    /** PostgreSQL merges unique constraints with equal columns into one, under the name that one of them has. */
    void add(UniqueConstraint constraint) {
        constraints.merge(constraint.columns(), constraint, (first, second) -> first.name() == null ? second : first);
    }

    void add(UniqueKey key) {
        if (isDeclaredByColumn(key)) {
            return;
        }
        SqlCursor options = new SqlCursor(Objects.requireNonNullElse(HibernateApi.optionsOf(key), ""));
        if (options.comes("where") || !key.getColumnOrderMap().isEmpty() || hasExpressions(key)) {
            partial.add(key);
            return;
        }
        add(constraint(key, options));
        String leftOver = options.rest();
        if (leftOver != null) {
            context.addNote("Retort does not manage this option of unique constraint " + key.getName() + " of table "
                    + columns.table() + ": " + leftOver + ".");
        }
    }

    /** Whether an index lists an expression that Hibernate took for a column, or for several. */
    private boolean hasExpressions(UniqueKey key) {
        List<String> names = key.getColumns().stream().map(Column::getName).toList();
        return key.getColumns().stream().anyMatch(column -> !columns.has(column))
                && context.indexLists().keys(names).isPresent();
    }

    private UniqueConstraint constraint(UniqueKey key, SqlCursor options) {
        String name = key.isNameExplicit() ? CatalogNames.explicit(key.getName()) : null;
        List<String> include = CatalogNames.columns(options.groupAfter("include"));
        Deferrability deferrability = DeferrabilityText.readAll(options);
        List<String> names = columns.names("unique constraint " + key.getName(), key.getColumns());
        return new UniqueConstraint(name, names, include, false, deferrability, null);
    }

    /** The constraints without the one that equals the primary key. */
    List<UniqueConstraint> constraints(@Nullable PrimaryKey primaryKey) {
        return constraints.values().stream()
                .filter(unique -> primaryKey == null || !unique.columns().equals(primaryKey.columns()))
                .toList();
    }

    /** The unique keys that only an index can implement, because they have a condition, an order or an expression. */
    List<UniqueKey> partial() {
        return partial;
    }

    /** Whether the column itself is declared as unique. Hibernate then drops the name of the key. */
    private boolean isDeclaredByColumn(UniqueKey key) {
        if (key.getColumns().size() != 1) {
            return false;
        }
        Column column = key.getColumns().get(0);
        Column own = mapped.getColumn(column);
        return column.isUnique() || (own != null && own.isUnique());
    }
}
