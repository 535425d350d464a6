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
import dev.retort.operation.ObjectAddress;
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
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.DataType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;

/** Names each kind of operation and what it is about. */
final class SummaryVisitor implements OperationVisitor<OperationSummary> {

    @Override
    public OperationSummary visit(CreateSchema operation) {
        return OperationSummary.ofNamed("create_schema", operation.namespace().name());
    }

    @Override
    public OperationSummary visit(DropSchema operation) {
        return OperationSummary.ofNamed("drop_schema", operation.name());
    }

    @Override
    public OperationSummary visit(CreateEnum operation) {
        return OperationSummary.ofObject("create_enum", operation.type().name());
    }

    @Override
    public OperationSummary visit(DropEnum operation) {
        return OperationSummary.ofObject("drop_enum", operation.name());
    }

    @Override
    public OperationSummary visit(RenameEnum operation) {
        return OperationSummary.ofObject("rename_enum", operation.from()).saying("to " + operation.to());
    }

    @Override
    public OperationSummary visit(AddEnumValue operation) {
        return OperationSummary.ofObject("add_enum_value", operation.type()).saying(operation.value());
    }

    @Override
    public OperationSummary visit(RemoveEnumValue operation) {
        return OperationSummary.ofObject("remove_enum_value", operation.type()).saying(operation.value());
    }

    @Override
    public OperationSummary visit(RenameEnumValue operation) {
        return OperationSummary.ofObject("rename_enum_value", operation.type())
                .saying(operation.from() + " to " + operation.to());
    }

    @Override
    public OperationSummary visit(AlterEnum operation) {
        return OperationSummary.ofObject("alter_enum", operation.before().name());
    }

    @Override
    public OperationSummary visit(CreateType operation) {
        return OperationSummary.ofObject("create_type", operation.type().name());
    }

    @Override
    public OperationSummary visit(DropType operation) {
        return OperationSummary.ofObject("drop_type", operation.name());
    }

    @Override
    public OperationSummary visit(AlterType operation) {
        return OperationSummary.ofObject("alter_type", operation.before().name());
    }

    @Override
    public OperationSummary visit(CreateCast operation) {
        return cast("create_cast", operation.cast().source(), operation.cast().target());
    }

    @Override
    public OperationSummary visit(DropCast operation) {
        return cast("drop_cast", operation.source(), operation.target());
    }

    @Override
    public OperationSummary visit(CreateSequence operation) {
        return OperationSummary.ofObject("create_sequence", operation.sequence().name());
    }

    @Override
    public OperationSummary visit(DropSequence operation) {
        return OperationSummary.ofObject("drop_sequence", operation.name());
    }

    @Override
    public OperationSummary visit(RenameSequence operation) {
        return OperationSummary.ofObject("rename_sequence", operation.from()).saying("to " + operation.to());
    }

    @Override
    public OperationSummary visit(AlterSequence operation) {
        return OperationSummary.ofObject("alter_sequence", operation.before().name());
    }

    @Override
    public OperationSummary visit(CreateTable operation) {
        return OperationSummary.ofTable("create_table", operation.table().name());
    }

    @Override
    public OperationSummary visit(DropTable operation) {
        return OperationSummary.ofTable("drop_table", operation.name());
    }

    @Override
    public OperationSummary visit(RenameTable operation) {
        return OperationSummary.ofTable("rename_table", operation.from()).saying("to " + operation.to());
    }

    @Override
    public OperationSummary visit(AlterTableOptions operation) {
        return OperationSummary.ofTable("alter_table_options", operation.table());
    }

    @Override
    public OperationSummary visit(AddColumn operation) {
        return OperationSummary.ofPart(
                "add_column", operation.table(), operation.column().name());
    }

    @Override
    public OperationSummary visit(DropColumn operation) {
        return OperationSummary.ofPart("drop_column", operation.table(), operation.column());
    }

    @Override
    public OperationSummary visit(RenameColumn operation) {
        return OperationSummary.ofPart("rename_column", operation.table(), operation.from())
                .saying("to " + operation.to());
    }

    @Override
    public OperationSummary visit(AlterColumn operation) {
        return OperationSummary.ofPart(
                "alter_column", operation.table(), operation.after().name());
    }

    @Override
    public OperationSummary visit(AddConstraint operation) {
        return OperationSummary.ofPart(
                kind(operation.constraint()),
                operation.table(),
                operation.constraint().name());
    }

    @Override
    public OperationSummary visit(DropConstraint operation) {
        return OperationSummary.ofPart("drop_constraint", operation.table(), operation.name());
    }

    @Override
    public OperationSummary visit(RenameConstraint operation) {
        return OperationSummary.ofPart("rename_constraint", operation.table(), operation.from())
                .saying("to " + operation.to());
    }

    @Override
    public OperationSummary visit(CreateIndex operation) {
        return OperationSummary.ofPart(
                "create_index", operation.table(), operation.index().name());
    }

    @Override
    public OperationSummary visit(DropIndex operation) {
        return OperationSummary.ofPart("drop_index", operation.table(), operation.name());
    }

    @Override
    public OperationSummary visit(RenameIndex operation) {
        return OperationSummary.ofPart("rename_index", operation.table(), operation.from())
                .saying("to " + operation.to());
    }

    @Override
    public OperationSummary visit(CreateView operation) {
        return OperationSummary.ofTable("create_view", operation.view().name());
    }

    @Override
    public OperationSummary visit(DropView operation) {
        return OperationSummary.ofTable("drop_view", operation.name());
    }

    @Override
    public OperationSummary visit(SetComment operation) {
        ObjectAddress target = operation.target();
        return switch (target.kind()) {
            case TABLE -> OperationSummary.ofTable("set_comment", target.name());
            case COLUMN, CONSTRAINT, INDEX -> OperationSummary.ofPart("set_comment", target.name(), target.part());
            default -> OperationSummary.ofObject("set_comment", target.name());
        };
    }

    @Override
    public OperationSummary visit(Execute operation) {
        return OperationSummary.ofNamed("execute", "");
    }

    @Override
    public OperationSummary visit(CreateExtension operation) {
        return OperationSummary.ofNamed(
                "create_extension", operation.extension().name());
    }

    @Override
    public OperationSummary visit(DropExtension operation) {
        return OperationSummary.ofNamed("drop_extension", operation.name());
    }

    @Override
    public OperationSummary visit(CreateRoutine operation) {
        return OperationSummary.ofObject("create_function", operation.routine().name());
    }

    @Override
    public OperationSummary visit(DropRoutine operation) {
        return OperationSummary.ofObject("drop_function", operation.name());
    }

    @Override
    public OperationSummary visit(AlterRoutine operation) {
        return OperationSummary.ofObject("alter_function", operation.after().name());
    }

    @Override
    public OperationSummary visit(CreateTrigger operation) {
        return OperationSummary.ofPart(
                "create_trigger", operation.table(), operation.trigger().name());
    }

    @Override
    public OperationSummary visit(DropTrigger operation) {
        return OperationSummary.ofPart("drop_trigger", operation.table(), operation.name());
    }

    @Override
    public OperationSummary visit(AddExclusion operation) {
        return OperationSummary.ofPart(
                "create_exclude_constraint",
                operation.table(),
                operation.exclusion().name());
    }

    @Override
    public OperationSummary visit(DropExclusion operation) {
        return OperationSummary.ofPart("drop_constraint", operation.table(), operation.name());
    }

    @Override
    public OperationSummary visit(ValidateConstraint operation) {
        return OperationSummary.ofPart("validate_constraint", operation.table(), operation.name());
    }

    @Override
    public OperationSummary visit(InsertRows operation) {
        return OperationSummary.ofTable("bulk_insert", operation.table());
    }

    @Override
    public OperationSummary visit(BackfillRows operation) {
        return OperationSummary.ofTable("backfill", operation.table());
    }

    @Override
    public OperationSummary visit(Require operation) {
        return OperationSummary.ofNamed("require", operation.what());
    }

    @Override
    public OperationSummary visit(RunCode operation) {
        return OperationSummary.ofNamed("run", operation.description());
    }

    @Override
    public OperationSummary visit(Irreversible operation) {
        return OperationSummary.ofNamed("irreversible", "");
    }

    private static OperationSummary cast(String kind, DataType source, DataType target) {
        return OperationSummary.ofNamed(kind, source + " as " + target);
    }

    private static String kind(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return "create_primary_key";
        }
        if (constraint instanceof ForeignKey) {
            return "create_foreign_key";
        }
        return constraint instanceof CheckConstraint ? "create_check_constraint" : "create_unique_constraint";
    }
}
