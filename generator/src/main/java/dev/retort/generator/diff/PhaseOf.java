package dev.retort.generator.diff;

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
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.ForeignKey;
import java.util.Objects;

/** The phase that an operation belongs to. */
final class PhaseOf implements OperationVisitor<Phase> {

    @Override
    public Phase visit(CreateSchema operation) {
        return Phase.CREATE_SCHEMA;
    }

    @Override
    public Phase visit(DropSchema operation) {
        return Phase.DROP_SCHEMA;
    }

    @Override
    public Phase visit(CreateEnum operation) {
        return Phase.CREATE_ENUM;
    }

    @Override
    public Phase visit(DropEnum operation) {
        return Phase.DROP_ENUM;
    }

    @Override
    public Phase visit(RenameEnum operation) {
        return Phase.RENAME;
    }

    @Override
    public Phase visit(AddEnumValue operation) {
        return Phase.ADD_ENUM_VALUE;
    }

    @Override
    public Phase visit(RemoveEnumValue operation) {
        return Phase.ALTER_ENUM;
    }

    @Override
    public Phase visit(RenameEnumValue operation) {
        return Phase.RENAME;
    }

    @Override
    public Phase visit(AlterEnum operation) {
        return Phase.ALTER_ENUM;
    }

    @Override
    public Phase visit(CreateType operation) {
        return Phase.CREATE_TYPE;
    }

    @Override
    public Phase visit(DropType operation) {
        return Phase.DROP_TYPE;
    }

    @Override
    public Phase visit(AlterType operation) {
        return Phase.ALTER_TYPE;
    }

    @Override
    public Phase visit(CreateCast operation) {
        return Phase.CREATE_CAST;
    }

    @Override
    public Phase visit(DropCast operation) {
        return Phase.DROP_CAST;
    }

    @Override
    public Phase visit(CreateSequence operation) {
        return Phase.CREATE_SEQUENCE;
    }

    @Override
    public Phase visit(DropSequence operation) {
        return Phase.DROP_SEQUENCE;
    }

    @Override
    public Phase visit(RenameSequence operation) {
        return Phase.RENAME;
    }

    @Override
    public Phase visit(AlterSequence operation) {
        ColumnName before = operation.before().owner();
        ColumnName after = operation.after().owner();
        if (Objects.equals(before, after)) {
            return Phase.ALTER_SEQUENCE;
        }
        return after == null ? Phase.RELEASE_SEQUENCE : Phase.OWN_SEQUENCE;
    }

    @Override
    public Phase visit(CreateTable operation) {
        return Phase.CREATE_TABLE;
    }

    @Override
    public Phase visit(DropTable operation) {
        return Phase.DROP_TABLE;
    }

    @Override
    public Phase visit(RenameTable operation) {
        return Phase.RENAME;
    }

    @Override
    public Phase visit(AlterTableOptions operation) {
        return Phase.ALTER_TABLE;
    }

    @Override
    public Phase visit(AddColumn operation) {
        return operation.column().generated() == null ? Phase.ADD_COLUMN : Phase.ADD_GENERATED_COLUMN;
    }

    @Override
    public Phase visit(DropColumn operation) {
        Column definition = operation.definition();
        return definition == null || definition.generated() == null ? Phase.DROP_COLUMN : Phase.DROP_GENERATED_COLUMN;
    }

    @Override
    public Phase visit(RenameColumn operation) {
        return Phase.RENAME;
    }

    @Override
    public Phase visit(AlterColumn operation) {
        return ColumnDiff.onlyReleases(operation) ? Phase.RELEASE_COLUMN : Phase.ALTER_COLUMN;
    }

    @Override
    public Phase visit(AddConstraint operation) {
        return operation.constraint() instanceof ForeignKey ? Phase.ADD_FOREIGN_KEY : Phase.ADD_CONSTRAINT;
    }

    @Override
    public Phase visit(DropConstraint operation) {
        return operation.definition() instanceof ForeignKey ? Phase.DROP_FOREIGN_KEY : Phase.DROP_CONSTRAINT;
    }

    @Override
    public Phase visit(RenameConstraint operation) {
        return Phase.RENAME;
    }

    @Override
    public Phase visit(CreateIndex operation) {
        return Phase.CREATE_INDEX;
    }

    @Override
    public Phase visit(DropIndex operation) {
        return Phase.DROP_INDEX;
    }

    @Override
    public Phase visit(RenameIndex operation) {
        return Phase.RENAME;
    }

    @Override
    public Phase visit(CreateView operation) {
        return Phase.CREATE_VIEW;
    }

    @Override
    public Phase visit(DropView operation) {
        return Phase.DROP_VIEW;
    }

    @Override
    public Phase visit(SetComment operation) {
        return Phase.COMMENT;
    }

    @Override
    public Phase visit(Execute operation) {
        return Phase.OTHER;
    }

    @Override
    public Phase visit(CreateExtension operation) {
        return Phase.CREATE_SCHEMA;
    }

    @Override
    public Phase visit(DropExtension operation) {
        return Phase.DROP_SCHEMA;
    }

    @Override
    public Phase visit(CreateRoutine operation) {
        return Phase.CREATE_VIEW;
    }

    @Override
    public Phase visit(DropRoutine operation) {
        return Phase.DROP_VIEW;
    }

    @Override
    public Phase visit(AlterRoutine operation) {
        return Phase.OTHER;
    }

    @Override
    public Phase visit(CreateTrigger operation) {
        return Phase.OTHER;
    }

    @Override
    public Phase visit(DropTrigger operation) {
        return Phase.DROP_VIEW;
    }

    @Override
    public Phase visit(AddExclusion operation) {
        return Phase.ADD_CONSTRAINT;
    }

    @Override
    public Phase visit(DropExclusion operation) {
        return Phase.DROP_CONSTRAINT;
    }

    @Override
    public Phase visit(ValidateConstraint operation) {
        return Phase.OTHER;
    }

    @Override
    public Phase visit(InsertRows operation) {
        return Phase.OTHER;
    }

    @Override
    public Phase visit(BackfillRows operation) {
        return Phase.OTHER;
    }

    @Override
    public Phase visit(Require operation) {
        return Phase.OTHER;
    }

    @Override
    public Phase visit(RunCode operation) {
        return Phase.OTHER;
    }

    @Override
    public Phase visit(Irreversible operation) {
        return Phase.OTHER;
    }
}
