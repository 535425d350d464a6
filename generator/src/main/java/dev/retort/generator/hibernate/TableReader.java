package dev.retort.generator.hibernate;

import dev.retort.generator.sql.Conjunctions;
import dev.retort.generator.sql.SqlText;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.RowSecurity;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a table. */
final class TableReader {

    private final org.hibernate.mapping.Table mapped;
    private final ReadContext context;
    private final QualifiedName name;
    private final Map<String, ReadColumn> columns = new LinkedHashMap<>();

    TableReader(org.hibernate.mapping.Table mapped, ReadContext context) {
        this.mapped = mapped;
        this.context = context;
        this.name = context.name(mapped);
    }

    Table read() {
        TableColumns known = new TableColumns(mapped, context);
        // Hibernate determines here which unique key equals the primary key.
        var uniqueKeys = List.copyOf(mapped.getUniqueKeys().values());
        readColumns();
        PrimaryKey primaryKey = primaryKey(known);
        UniqueReader uniques = new UniqueReader(mapped, known, context);
        columns.values().stream()
                .map(ReadColumn::unique)
                .filter(Objects::nonNull)
                .forEach(uniques::add);
        uniqueKeys.forEach(uniques::add);
        IndexReader indexes = new IndexReader(known, context);
        mapped.getIndexes().values().forEach(indexes::add);
        uniques.partial().forEach(indexes::add);
        TableOptionsText options = TableOptionsText.parse(HibernateApi.optionsOf(mapped));
        if (options.leftOver() != null) {
            context.addNote("Retort does not manage this option of table " + name + ": " + options.leftOver() + ".");
        }
        return new Table(
                name,
                notNull(primaryKey),
                primaryKey,
                uniques.constraints(primaryKey),
                checks(),
                foreignKeys(known),
                indexes.indexes(),
                RowSecurity.NONE,
                options.options(),
                mapped.getComment());
    }

    /** The sequences of serial columns. */
    List<Sequence> sequences() {
        return columns.values().stream()
                .map(ReadColumn::serial)
                .filter(Objects::nonNull)
                .toList();
    }

    private void readColumns() {
        ColumnReader reader = new ColumnReader(mapped, context);
        for (var column : mapped.getColumns()) {
            ReadColumn read = reader.read(column);
            if (columns.putIfAbsent(read.column().name(), read) != null) {
                throw new EntityModelException(
                        "two columns of table " + name + " get the name "
                                + read.column().name() + " in PostgreSQL",
                        "rename one of them: PostgreSQL folds names to lower case and truncates them to 63 bytes");
            }
        }
    }

    private @Nullable PrimaryKey primaryKey(TableColumns known) {
        var key = mapped.getPrimaryKey();
        if (key != null && !key.getColumns().isEmpty()) {
            var ordering = key.getOrderingUniqueKey();
            if (ordering != null && ordering.isExplicit()) {
                context.orderedKeys().add(name);
            }
            String given =
                    ordering != null && ordering.isNameExplicit() ? CatalogNames.explicit(ordering.getName()) : null;
            return PrimaryKey.of(given, known.names("the primary key", key.getColumns()));
        }
        return columns.values().stream()
                .filter(ReadColumn::primaryKey)
                .map(column -> PrimaryKey.of(null, List.of(column.column().name())))
                .findFirst()
                .orElse(null);
    }

    private List<Column> notNull(@Nullable PrimaryKey primaryKey) {
        List<String> keys = primaryKey == null ? List.of() : primaryKey.columns();
        return columns.values().stream()
                .map(ReadColumn::column)
                .map(column -> keys.contains(column.name()) ? column.withNotNull(true) : column)
                .toList();
    }

    private List<CheckConstraint> checks() {
        List<CheckConstraint> checks = new ArrayList<>();
        columns.values().forEach(column -> checks.addAll(column.checks()));
        checks.addAll(CheckReader.read(mapped, context));
        checks.removeIf(this::isUnknown);
        return withDistinctNames(checks);
    }

    /**
     * Hibernate adds a named check of a collection to the table, to the column of the elements and to that of the keys, so
     * its own script fails.
     */
    private List<CheckConstraint> withDistinctNames(List<CheckConstraint> checks) {
        Map<String, CheckConstraint> named = new HashMap<>();
        List<CheckConstraint> distinct = new ArrayList<>();
        for (CheckConstraint check : checks) {
            CheckConstraint other = check.name() == null ? null : named.putIfAbsent(check.name(), check);
            if (other == null) {
                distinct.add(check);
            } else if (!Conjunctions.same(other.expression(), check.expression())) {
                throw new EntityModelException(
                        "two checks of table " + name + " have the name " + check.name() + ": " + other.expression()
                                + ", and " + check.expression(),
                        "rename one of the two");
            }
        }
        return distinct;
    }

    private boolean isUnknown(CheckConstraint check) {
        boolean isUnknown = context.isUnknown(check.expression());
        if (isUnknown) {
            context.addUnknownCheck(name, SqlText.mentioned(check.expression(), columns.keySet()));
        }
        return isUnknown;
    }

    private List<ForeignKey> foreignKeys(TableColumns known) {
        ForeignKeyReader reader = new ForeignKeyReader(known, context);
        HibernateApi.foreignKeysOf(mapped).forEach(reader::add);
        columns.values().forEach(column -> column.references().forEach(reader::add));
        return reader.keys();
    }
}
