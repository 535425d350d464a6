package dev.retort.generator.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Deferrability;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Changes one table by chance. */
final class TableMutator {

    private final Dice dice;
    private final SchemaGenerator generator;
    private final ColumnMutator columns;
    private final int major;

    TableMutator(Dice dice, SchemaGenerator generator, int major) {
        this.dice = dice;
        this.generator = generator;
        this.columns = new ColumnMutator(dice, generator);
        this.major = major;
    }

    Schema mutated(Schema schema, Table table) {
        if (dice.chance(6)) {
            return SerialColumns.added(schema, table.name(), dice.name("serial"));
        }
        Table changed = mutatedAlone(schema, table);
        return Tables.changed(schema, table, each -> changed);
    }

    private Table mutatedAlone(Schema schema, Table table) {
        RandomParts parts = generator.parts();
        return switch (dice.below(16)) {
            case 0 -> Tables.withColumn(table, generator.columns().ordinary(schema.enums()));
            case 1 ->
                generator.columns().generated(table.columns(), major).stream()
                        .map(column -> Tables.withColumn(table, column))
                        .findFirst()
                        .orElse(table);
            case 2 ->
                table.columns().size() < 2
                        ? table
                        : Tidy.without(table, dice.oneOf(table.columns()).name());
            case 3 -> Tables.with(table, parts.unique(table));
            case 4 -> Tables.withCheck(table, parts.check(table));
            case 5 -> Tables.withIndex(table, parts.index(table));
            case 6 -> Tables.withForeignKey(table, parts.foreignKey(table, dice.oneOf(schema.tables())));
            case 7 -> withFewerParts(table);
            case 8 -> withOtherNames(table);
            case 9 -> withOtherPrimaryKey(table);
            case 10 -> withOtherForeignKeys(table);
            case 11 -> table.withComment(generator.columns().comment());
            case 12 -> table.withOptions(options(table));
            default ->
                table.columns().isEmpty()
                        ? Tables.withColumn(table, generator.columns().ordinary(schema.enums()))
                        : columns.mutated(schema, table);
        };
    }

    private Table withFewerParts(Table table) {
        return table.withUniques(fewer(table.uniques()))
                .withChecks(fewer(table.checks()))
                .withForeignKeys(fewer(table.foreignKeys()))
                .withIndexes(fewer(table.indexes()));
    }

    private Table withOtherNames(Table table) {
        PrimaryKey key = table.primaryKey();
        return table.withPrimaryKey(key == null ? null : key.withName(dice.nameOrNone("p")))
                .withUniques(table.uniques().stream()
                        .map(unique -> dice.chance(50) ? unique.withName(dice.nameOrNone("u")) : unique)
                        .toList())
                .withChecks(table.checks().stream()
                        .map(check -> dice.chance(50) ? check.withName(dice.nameOrNone("k")) : check)
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(each -> dice.chance(50) ? each.withName(dice.nameOrNone("f")) : each)
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> dice.chance(50) ? index.withName(dice.nameOrNone("i")) : index)
                        .toList());
    }

    private Table withOtherPrimaryKey(Table table) {
        List<String> candidates = table.columns().stream()
                .filter(column -> column.generated() == null
                        && !column.type().name().name().equals("json"))
                .map(Column::name)
                .toList();
        return candidates.isEmpty() || dice.chance(20)
                ? table.withPrimaryKey(null)
                : table.withPrimaryKey(PrimaryKey.of(dice.nameOrNone("p"), dice.some(candidates, 2)));
    }

    private Table withOtherForeignKeys(Table table) {
        return table.withForeignKeys(table.foreignKeys().stream()
                .map(key -> new ForeignKey(
                        key.name(),
                        key.columns(),
                        key.referencedTable(),
                        key.referencedColumns(),
                        dice.oneOf(ReferentialAction.values()),
                        key.onUpdate(),
                        key.matchFull(),
                        dice.oneOf(Deferrability.values()),
                        true,
                        key.comment()))
                .toList());
    }

    private TableOptions options(Table table) {
        return new TableOptions(
                table.options().unlogged(),
                new TreeMap<>(dice.chance(50) ? Map.of("fillfactor", "" + (50 + dice.below(50))) : Map.of()),
                null);
    }

    private <T> List<T> fewer(List<T> items) {
        return items.isEmpty() ? items : Tables.without(items, dice.oneOf(items));
    }
}
