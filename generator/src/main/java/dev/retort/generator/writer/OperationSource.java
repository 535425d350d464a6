package dev.retort.generator.writer;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AddEnumValue;
import dev.retort.operation.AddExclusion;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterPolicy;
import dev.retort.operation.AlterRoutine;
import dev.retort.operation.AlterRowSecurity;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.AlterTableOptions;
import dev.retort.operation.AlterType;
import dev.retort.operation.BackfillRows;
import dev.retort.operation.CreateCast;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateExtension;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreatePolicy;
import dev.retort.operation.CreateRoutine;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.CreateTrigger;
import dev.retort.operation.CreateType;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropCast;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropEnum;
import dev.retort.operation.DropExclusion;
import dev.retort.operation.DropExtension;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPolicy;
import dev.retort.operation.DropRoutine;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropTrigger;
import dev.retort.operation.DropType;
import dev.retort.operation.DropView;
import dev.retort.operation.Execute;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Irreversible;
import dev.retort.operation.OperationVisitor;
import dev.retort.operation.RemoveEnumValue;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameEnumValue;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameView;
import dev.retort.operation.Require;
import dev.retort.operation.RunCode;
import dev.retort.operation.SetComment;
import dev.retort.operation.ValidateConstraint;

/** Writes operations as the calls that record them. */
final class OperationSource implements OperationVisitor<Call> {

    @Override
    public Call visit(CreateSchema operation) {
        return SchemaSource.create(operation);
    }

    @Override
    public Call visit(DropSchema operation) {
        return SchemaSource.drop(operation);
    }

    @Override
    public Call visit(CreateEnum operation) {
        return EnumSource.create(operation);
    }

    @Override
    public Call visit(DropEnum operation) {
        return EnumSource.drop(operation);
    }

    @Override
    public Call visit(RenameEnum operation) {
        return EnumSource.rename(operation);
    }

    @Override
    public Call visit(AddEnumValue operation) {
        return EnumSource.addValue(operation);
    }

    @Override
    public Call visit(RemoveEnumValue operation) {
        return EnumSource.removeValue(operation);
    }

    @Override
    public Call visit(RenameEnumValue operation) {
        return EnumSource.renameValue(operation);
    }

    @Override
    public Call visit(AlterEnum operation) {
        return EnumSource.alter(operation);
    }

    @Override
    public Call visit(CreateType operation) {
        return CompositeSource.create(operation);
    }

    @Override
    public Call visit(DropType operation) {
        return CompositeSource.drop(operation);
    }

    @Override
    public Call visit(AlterType operation) {
        return CompositeSource.alter(operation);
    }

    @Override
    public Call visit(CreateCast operation) {
        return CastSource.create(operation);
    }

    @Override
    public Call visit(DropCast operation) {
        return CastSource.drop(operation);
    }

    @Override
    public Call visit(CreateSequence operation) {
        return SequenceSource.create(operation);
    }

    @Override
    public Call visit(DropSequence operation) {
        return SequenceSource.drop(operation);
    }

    @Override
    public Call visit(RenameSequence operation) {
        return SequenceSource.rename(operation);
    }

    @Override
    public Call visit(AlterSequence operation) {
        return SequenceSource.alter(operation);
    }

    @Override
    public Call visit(CreateTable operation) {
        return TableSource.create(operation);
    }

    @Override
    public Call visit(DropTable operation) {
        return TableSource.drop(operation);
    }

    @Override
    public Call visit(RenameTable operation) {
        return TableSource.rename(operation);
    }

    @Override
    public Call visit(AlterTableOptions operation) {
        return TableSource.alterOptions(operation);
    }

    @Override
    public Call visit(AddColumn operation) {
        return ColumnSource.add(operation);
    }

    @Override
    public Call visit(DropColumn operation) {
        return ColumnSource.drop(operation);
    }

    @Override
    public Call visit(RenameColumn operation) {
        return ColumnSource.rename(operation);
    }

    @Override
    public Call visit(AlterColumn operation) {
        return ColumnSource.alter(operation);
    }

    @Override
    public Call visit(AddConstraint operation) {
        return ConstraintSource.add(operation);
    }

    @Override
    public Call visit(DropConstraint operation) {
        return ConstraintSource.drop(operation);
    }

    @Override
    public Call visit(RenameConstraint operation) {
        return ConstraintSource.rename(operation);
    }

    @Override
    public Call visit(CreateIndex operation) {
        return IndexSource.create(operation);
    }

    @Override
    public Call visit(DropIndex operation) {
        return IndexSource.drop(operation);
    }

    @Override
    public Call visit(RenameIndex operation) {
        return IndexSource.rename(operation);
    }

    @Override
    public Call visit(CreateView operation) {
        return ViewSource.create(operation);
    }

    @Override
    public Call visit(DropView operation) {
        return ViewSource.drop(operation);
    }

    @Override
    public Call visit(RenameView operation) {
        return ViewSource.rename(operation);
    }

    @Override
    public Call visit(SetComment operation) {
        return CommentSource.set(operation);
    }

    @Override
    public Call visit(Execute operation) {
        return Call.operation(operation.harmless() ? "executeSafe" : "execute", TextBlock.of(operation.sql()));
    }

    @Override
    public Call visit(CreateExtension operation) {
        return SchemaSource.create(operation);
    }

    @Override
    public Call visit(DropExtension operation) {
        return SchemaSource.drop(operation);
    }

    @Override
    public Call visit(CreateRoutine operation) {
        return RoutineSource.create(operation);
    }

    @Override
    public Call visit(DropRoutine operation) {
        return RoutineSource.drop(operation);
    }

    @Override
    public Call visit(AlterRoutine operation) {
        return RoutineSource.alter(operation);
    }

    @Override
    public Call visit(CreateTrigger operation) {
        return RoutineSource.create(operation);
    }

    @Override
    public Call visit(DropTrigger operation) {
        return RoutineSource.drop(operation);
    }

    @Override
    public Call visit(CreatePolicy operation) {
        return PolicySource.create(operation);
    }

    @Override
    public Call visit(AlterPolicy operation) {
        return PolicySource.alter(operation);
    }

    @Override
    public Call visit(DropPolicy operation) {
        return PolicySource.drop(operation);
    }

    @Override
    public Call visit(AlterRowSecurity operation) {
        return PolicySource.alterSecurity(operation);
    }

    @Override
    public Call visit(AddExclusion operation) {
        return ConstraintSource.add(operation);
    }

    @Override
    public Call visit(DropExclusion operation) {
        return ConstraintSource.drop(operation);
    }

    @Override
    public Call visit(ValidateConstraint operation) {
        return ConstraintSource.validate(operation);
    }

    @Override
    public Call visit(InsertRows operation) {
        return DataSource.insert(operation);
    }

    @Override
    public Call visit(BackfillRows operation) {
        return DataSource.backfill(operation);
    }

    @Override
    public Call visit(Require operation) {
        return Call.operation("require", operation.what(), operation.query());
    }

    @Override
    public Call visit(RunCode operation) {
        throw new IllegalArgumentException("code cannot be generated: " + operation.description());
    }

    @Override
    public Call visit(Irreversible operation) {
        return Call.operation("irreversible", operation.reason());
    }
}
