package dev.retort.generator.review;

import dev.retort.generator.mapping.ListPosition;
import dev.retort.generator.note.HazardName;
import dev.retort.generator.review.AddedValues.Values;
import dev.retort.generator.sql.SqlText;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.CreateIndex;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.postgres.type.TypeFamily;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.IndexElement;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * New constraints that existing rows violate, because the same migration adds the columns or the referenced table: their
 * contents are known before. Each note has the statement that changes them.
 */
final class NewConstraintHazard extends Hazard {

    private static final Set<String> TEXTS = Set.of("varchar", "text", "char");

    private final TableContext surroundings;
    private final AddedValues values;
    private final Map<ColumnName, ListPosition> positions;

    NewConstraintHazard(TableContext surroundings, AddedValues values, Map<ColumnName, ListPosition> positions) {
        this.surroundings = surroundings;
        this.values = values;
        this.positions = positions;
    }

    @Override
    public List<Finding> visit(AddColumn operation) {
        ListPosition position = positions.get(
                new ColumnName(operation.table(), operation.column().name()));
        if (position == null
                || surroundings.isNew(operation.table())
                || values.of(operation.table(), operation.column().name()) != Values.NULLS) {
            return List.of();
        }
        return Finding.warning(
                HazardName.BREAKS_OLD_CODE,
                "Fails in the application if " + operation.table() + " has rows: Hibernate reads no list"
                        + " whose position " + operation.column().name() + " is null. After this statement, add "
                        + SuggestedStatement.numbering(
                                operation.table(), operation.column().name(), position.list(), position.first())
                        + ".");
    }

    @Override
    public List<Finding> visit(AddConstraint operation) {
        QualifiedName table = operation.table();
        if (surroundings.isNew(table)) {
            return List.of();
        }
        if (operation.constraint() instanceof ForeignKey key) {
            return values.table(key.referencedTable())
                    .map(referenced -> reference(table, key, referenced))
                    .orElse(List.of());
        }
        if (operation.constraint() instanceof CheckConstraint check) {
            return check(table, check);
        }
        if (operation.constraint() instanceof UniqueConstraint unique) {
            return distinct(table, unique.columns(), unique.nullsNotDistinct());
        }
        return operation.constraint() instanceof PrimaryKey key
                ? distinct(table, key.columns(), /* nullsNotDistinct= */ true)
                : List.of();
    }

    @Override
    public List<Finding> visit(CreateIndex operation) {
        return operation.index().unique() && !surroundings.isNew(operation.table())
                ? distinct(
                        operation.table(),
                        operation.index().elements().stream()
                                .map(IndexElement::text)
                                .toList(),
                        operation.index().nullsNotDistinct())
                : List.of();
    }

    private List<Finding> reference(QualifiedName table, ForeignKey key, Table referenced) {
        boolean refersToNothing = key.columns().stream().anyMatch(column -> values.of(table, column) == Values.NULLS);
        if (refersToNothing) {
            return List.of();
        }
        String columns = String.join(", ", key.columns());
        String insert = "INSERT INTO " + Identifiers.quote(key.referencedTable()) + " ("
                + SuggestedStatement.names(key.referencedColumns()) + ") SELECT DISTINCT "
                + SuggestedStatement.names(key.columns()) + " FROM " + Identifiers.quote(table) + " WHERE "
                + String.join(
                        " AND ",
                        key.columns().stream()
                                .map(column -> Identifiers.quote(column) + " IS NOT NULL")
                                .toList());
        List<String> others = requiredOthers(referenced, key.referencedColumns());
        String more = others.isEmpty() ? "" : ", with values for " + String.join(", ", others);
        return Finding.warning(
                HazardName.MAY_FAIL,
                "Fails if a row of " + table + " has a value in " + columns + ", because the new table "
                        + key.referencedTable() + " has no rows. Before this statement, add "
                        + SuggestedStatement.call(insert) + more + ".");
    }

    private static List<String> requiredOthers(Table table, Collection<String> given) {
        return table.columns().stream()
                .filter(column -> column.needsValue() && !given.contains(column.name()))
                .map(Column::name)
                .toList();
    }

    private List<Finding> check(QualifiedName table, CheckConstraint check) {
        List<String> empty = SqlText.mentioned(check.expression(), values.newColumns(table)).stream()
                .filter(column -> values.of(table, column) == Values.NULLS && requires(check.expression(), column))
                .toList();
        if (empty.isEmpty()) {
            return List.of();
        }
        String update = "UPDATE " + Identifiers.quote(table) + " SET "
                + String.join(
                        ", ",
                        empty.stream()
                                .map(column -> Identifiers.quote(column) + " = …")
                                .toList())
                + " WHERE NOT (" + check.expression() + ")";
        return Finding.warning(
                HazardName.MAY_FAIL,
                "Fails if " + table + " has rows for which the check requires "
                        + String.join(", ", empty) + ", because it is null in all rows. Before this statement, add "
                        + SuggestedStatement.call(update) + ".");
    }

    /** Whether the expression tests that the column is not null, and does not accept that it is. */
    private static boolean requires(String expression, String column) {
        List<SqlToken> tokens = SqlTokenizer.of(expression);
        boolean required = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isName() && tokens.get(i).value().equals(column)) {
                if (SqlToken.areAt(tokens, i + 1, "is", "null")) {
                    return false;
                }
                required |= SqlToken.areAt(tokens, i + 1, "is", "not", "null");
            }
        }
        return required;
    }

    private List<Finding> distinct(QualifiedName table, List<String> columns, boolean nullsNotDistinct) {
        Set<Values> all = new HashSet<>();
        columns.forEach(column -> all.add(values.of(table, column)));
        boolean neverEqual = all.contains(Values.DISTINCT) || (all.contains(Values.NULLS) && !nullsNotDistinct);
        if (neverEqual) {
            return List.of();
        }
        List<String> equal = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String column : columns) {
            Values inRows = values.of(table, column);
            (inRows == Values.ONE || inRows == Values.NULLS ? equal : others).add(column);
        }
        if (equal.isEmpty()) {
            return Finding.warning(
                    HazardName.MAY_FAIL,
                    "Fails if two rows of " + table + " have the same " + String.join(", ", columns) + ".");
        }
        String rows = others.isEmpty()
                ? table + " has more than one row"
                : "two rows of " + table + " have the same " + String.join(", ", others);
        return Finding.warning(
                HazardName.MAY_FAIL,
                "Fails if " + rows + ", because all rows get the same " + String.join(", ", equal)
                        + ". Before this statement, " + distinguish(table, equal, others) + ".");
    }

    private String distinguish(QualifiedName table, List<String> columns, List<String> partition) {
        Optional<String> numbered = columns.stream()
                .filter(column -> values.column(table, column)
                        .map(AddColumn::column)
                        .filter(NewConstraintHazard::takesNumbers)
                        .isPresent())
                .findFirst();
        return numbered.map(
                        column -> "add " + SuggestedStatement.numbering(table, column, partition, first(table, column)))
                .orElse("give each row its own value");
    }

    private int first(QualifiedName table, String column) {
        ListPosition position = positions.get(new ColumnName(table, column));
        return position == null ? 1 : position.first();
    }

    private static boolean takesNumbers(Column column) {
        return !column.type().array()
                && (TypeFamily.isInteger(column.type())
                        || TEXTS.contains(column.type().word()));
    }
}
