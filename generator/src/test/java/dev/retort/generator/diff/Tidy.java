package dev.retort.generator.diff;

import dev.retort.generator.sql.SqlText;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.Deferrability;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes out of a mutated schema what no database can have. */
final class Tidy {

    private Tidy() {}

    static Schema up(Schema schema) {
        Map<QualifiedName, EnumType> enums =
                schema.enums().stream().collect(Collectors.toMap(EnumType::name, Function.identity()));
        Schema typed = schema.withTables(
                schema.tables().stream().map(table -> typed(table, enums)).toList());
        List<Sequence> sequences = typed.sequences().stream()
                .filter(sequence -> hasOwner(typed, sequence))
                .toList();
        List<Table> tables =
                typed.tables().stream().map(table -> counting(table, sequences)).toList();
        return new Schema(
                schema.namespaces(),
                schema.enums(),
                schema.composites(),
                schema.casts().stream()
                        .filter(cast -> enums.containsKey(cast.source().name())
                                || enums.containsKey(cast.target().name()))
                        .toList(),
                sequences,
                tables.stream().map(table -> referring(table, tables)).toList(),
                schema.views());
    }

    /** The table without a column and without whatever is said about it. */
    static Table without(Table table, String column) {
        Table rest = withoutExpressionsOver(table, column);
        return rest.withColumns(rest.columns().stream()
                .filter(each -> !each.name().equals(column))
                .toList());
    }

    /** The table without whatever is said about a column, which has another kind of type now. */
    static Table withoutExpressionsOver(Table table, String column) {
        Table rest = table;
        for (Column each : table.columns()) {
            if (each.generated() != null && mentions(each.generated().expression(), column)) {
                rest = without(rest, each.name());
            }
        }
        boolean keepsKey =
                rest.primaryKey() != null && !rest.primaryKey().columns().contains(column);
        return rest.withPrimaryKey(keepsKey ? rest.primaryKey() : null)
                .withUniques(rest.uniques().stream()
                        .filter(unique -> !columns(unique).contains(column))
                        .toList())
                .withChecks(rest.checks().stream()
                        .filter(check -> !mentions(check.expression(), column))
                        .toList())
                .withIndexes(rest.indexes().stream()
                        .filter(index -> !mentions(index, column))
                        .toList());
    }

    /** Columns of types that are gone become texts; defaults that are no values any more go. */
    private static Table typed(Table table, Map<QualifiedName, EnumType> enums) {
        Table result = table;
        for (Column column : table.columns()) {
            EnumType type = enums.get(column.type().name());
            if (type == null && !RandomColumns.isBuiltIn(column.type())) {
                DataType text = DataType.parse("text").withArray(column.type().array());
                result = withoutExpressionsOver(
                        Tables.changed(result, column.name(), each -> Column.of(each.name(), text)), column.name());
            } else if (type != null && !isValue(type, column)) {
                result = Tables.changed(result, column.name(), each -> each.withDefault(null));
            }
        }
        return result;
    }

    private static boolean isValue(EnumType type, Column column) {
        return column.defaultSql() == null
                || column.type().array()
                || type.labels().stream()
                        .map(label -> "'" + label + "'")
                        .anyMatch(label -> label.equals(column.defaultSql()));
    }

    private static boolean hasOwner(Schema schema, Sequence sequence) {
        ColumnName owner = sequence.owner();
        return owner == null
                || schema.table(owner.table())
                        .flatMap(table -> table.column(owner.column()))
                        .filter(column -> RandomColumns.isInteger(column.type()))
                        .filter(column -> asks(column, sequence))
                        .isPresent();
    }

    private static boolean asks(Column column, Sequence sequence) {
        return Objects.equals(column.defaultSql(), SerialColumns.nextval(sequence.name()));
    }

    private static Table counting(Table table, List<Sequence> sequences) {
        Table result = table;
        for (Column column : table.columns()) {
            boolean counts = Defaults.readsSequence(column.defaultSql());
            if (counts && sequences.stream().noneMatch(sequence -> asks(column, sequence))) {
                result = Tables.changed(result, column.name(), each -> each.withDefault(null));
            }
        }
        return result;
    }

    private static Table referring(Table table, List<Table> tables) {
        return table.withForeignKeys(table.foreignKeys().stream()
                .filter(key -> tables.stream()
                        .filter(target -> target.name().equals(key.referencedTable()))
                        .anyMatch(target -> fits(table, key, target)))
                .toList());
    }

    private static boolean fits(Table table, ForeignKey key, Table target) {
        Set<String> referenced = Set.copyOf(key.referencedColumns());
        boolean hasKey = Stream.concat(
                        Stream.ofNullable(target.primaryKey()).map(primary -> primary.columns()),
                        target.uniques().stream()
                                .filter(unique -> unique.deferrability() == Deferrability.NOT_DEFERRABLE)
                                .map(UniqueConstraint::columns))
                .anyMatch(columns -> Set.copyOf(columns).equals(referenced));
        return hasKey
                && IntStream.range(0, key.columns().size())
                        .allMatch(i -> matches(
                                table.column(key.columns().get(i)),
                                target.column(key.referencedColumns().get(i))));
    }

    private static boolean matches(Optional<Column> from, Optional<Column> to) {
        return from.isPresent()
                && to.isPresent()
                && from.get().generated() == null
                && from.get().type().name().equals(to.get().type().name())
                && from.get().type().array() == to.get().type().array()
                && Objects.equals(from.get().collation(), to.get().collation());
    }

    private static List<String> columns(UniqueConstraint unique) {
        return Stream.concat(unique.columns().stream(), unique.include().stream())
                .toList();
    }

    private static boolean mentions(Index index, String column) {
        return index.include().contains(column)
                || (index.predicate() != null && mentions(index.predicate(), column))
                || index.elements().stream()
                        .anyMatch(element -> element.expression()
                                ? mentions(element.text(), column)
                                : element.text().equals(column));
    }

    private static boolean mentions(String sql, String column) {
        return SqlText.mentions(sql, Set.of(column));
    }
}
