package dev.retort.generator.review;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AddEnumValue;
import dev.retort.operation.AddExclusion;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterRoutine;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.AlterTableOptions;
import dev.retort.operation.AlterType;
import dev.retort.operation.BackfillRows;
import dev.retort.operation.CreateCast;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateExtension;
import dev.retort.operation.CreateIndex;
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
import dev.retort.operation.Require;
import dev.retort.operation.RunCode;
import dev.retort.operation.SetComment;
import dev.retort.operation.ValidateConstraint;
import java.util.List;

/** One kind of hazard: finds nothing in any operation but those that it is about. */
abstract class Hazard implements OperationVisitor<List<Finding>> {

    @Override
    public List<Finding> visit(CreateSchema operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(DropSchema operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(CreateEnum operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(DropEnum operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(RenameEnum operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(AddEnumValue operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(RemoveEnumValue operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(RenameEnumValue operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(AlterEnum operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(CreateType operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(DropType operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(AlterType operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(CreateCast operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(DropCast operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(CreateSequence operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(DropSequence operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(RenameSequence operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(AlterSequence operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(CreateTable operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(DropTable operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(RenameTable operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(AlterTableOptions operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(AddColumn operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(DropColumn operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(RenameColumn operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(AlterColumn operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(AddConstraint operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(DropConstraint operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(RenameConstraint operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(CreateIndex operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(DropIndex operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(RenameIndex operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(CreateView operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(DropView operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(SetComment operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(Execute operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(CreateExtension operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(DropExtension operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(CreateRoutine operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(DropRoutine operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(AlterRoutine operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(CreateTrigger operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(DropTrigger operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(AddExclusion operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(DropExclusion operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(ValidateConstraint operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(InsertRows operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(BackfillRows operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(Require operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(RunCode operation) {
        return List.of();
    }

    @Override
    public List<Finding> visit(Irreversible operation) {
        return List.of();
    }
}
