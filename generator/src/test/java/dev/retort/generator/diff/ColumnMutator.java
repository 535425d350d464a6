package dev.retort.generator.diff;

import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Generated;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;

/** Changes one column by chance. */
final class ColumnMutator {

    private final Dice dice;
    private final RandomColumns columns;

    ColumnMutator(Dice dice, SchemaGenerator generator) {
        this.dice = dice;
        this.columns = generator.columns();
    }

    Table mutated(Schema schema, Table table) {
        Column column = dice.oneOf(table.columns());
        if (column.generated() != null) {
            return Tables.changed(table, column.name(), this::generatedOtherwise);
        }
        return switch (dice.below(6)) {
            case 0, 1 -> retyped(schema, table, column);
            case 2 -> Tables.changed(table, column.name(), each -> each.withNotNull(!each.notNull()));
            case 3 -> Tables.changed(table, column.name(), each -> otherDefault(each, schema.enums()));
            case 4 -> Tables.changed(table, column.name(), each -> each.withComment(columns.comment()));
            default -> Tables.changed(table, column.name(), this::identityOrNot);
        };
    }

    /** Another type, and without what was said in terms of the old one. */
    private Table retyped(Schema schema, Table table, Column column) {
        DataType type = dice.chance(50) ? akin(column.type()) : columns.type(schema.enums());
        Column other = Column.of(column.name(), type)
                .withNotNull(column.notNull())
                .withDefault(dice.chance(50) ? columns.defaultOf(type, schema.enums()) : null)
                .withComment(column.comment());
        Table retyped = Tables.changed(table, column.name(), each -> other);
        return akinTo(column.type(), type) ? retyped : Tidy.withoutExpressionsOver(retyped, column.name());
    }

    private DataType akin(DataType type) {
        if (RandomColumns.isInteger(type)) {
            return DataType.parse(dice.oneOf("smallint", "integer", "bigint"));
        }
        return RandomColumns.isText(type)
                ? DataType.parse(dice.oneOf("text", "varchar", "varchar(" + (1 + dice.below(300)) + ")"))
                : columns.type(List.of());
    }

    private static boolean akinTo(DataType before, DataType after) {
        return (RandomColumns.isInteger(before) && RandomColumns.isInteger(after))
                || (RandomColumns.isText(before) && RandomColumns.isText(after));
    }

    private Column otherDefault(Column column, List<EnumType> enums) {
        return column.identity() != null
                ? column
                : column.withDefault(dice.chance(60) ? columns.defaultOf(column.type(), enums) : null);
    }

    private Column identityOrNot(Column column) {
        if (column.identity() != null) {
            return column.withIdentity(dice.chance(50) ? null : columns.identity(column.type()));
        }
        return RandomColumns.isInteger(column.type())
                ? column.withDefault(null).withNotNull(true).withIdentity(columns.identity(column.type()))
                : column;
    }

    private Column generatedOtherwise(Column column) {
        Generated generated = column.generated();
        if (generated == null || dice.chance(40)) {
            return column.withGenerated(null);
        }
        String suffix = RandomColumns.isText(column.type()) ? " || 'z'" : " + 7";
        return column.withGenerated(new Generated(generated.expression() + suffix, generated.stored()));
    }
}
