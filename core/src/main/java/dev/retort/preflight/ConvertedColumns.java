package dev.retort.preflight;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterType;
import dev.retort.operation.EnumUse;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RemoveEnumValue;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import java.util.List;

/** Finds the columns whose values an operation converts. */
final class ConvertedColumns extends PartialVisitor<List<ColumnName>> {

    static final ConvertedColumns VISITOR = new ConvertedColumns();

    private ConvertedColumns() {}

    @Override
    protected List<ColumnName> visitOther(Operation operation) {
        return List.of();
    }

    @Override
    public List<ColumnName> visit(AlterColumn operation) {
        return changesValues(operation)
                ? List.of(new ColumnName(operation.table(), operation.after().name()))
                : List.of();
    }

    @Override
    public List<ColumnName> visit(AlterEnum operation) {
        return columns(operation.uses());
    }

    @Override
    public List<ColumnName> visit(RemoveEnumValue operation) {
        return columns(operation.rebuild().uses());
    }

    @Override
    public List<ColumnName> visit(AlterType operation) {
        return columns(operation.uses());
    }

    private static List<ColumnName> columns(List<EnumUse> uses) {
        return uses.stream().map(EnumUse::column).toList();
    }

    private static boolean changesValues(AlterColumn alter) {
        Column before = alter.before();
        Column sameType = alter.after()
                .withNotNull(before.notNull())
                .withDefault(before.defaultSql())
                .withIdentity(before.identity())
                .withComment(before.comment());
        return alter.backfill() != null || alter.using() != null || !before.equals(sameType);
    }
}
