package dev.retort.generator.writer;

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
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;

/** Says of an operation what it does. */
final class Deeds implements OperationVisitor<Deed> {

    private static final String SCHEMA = "schema";
    private static final String ENUM = "enum type";
    private static final String ENUM_VALUE = "enum value";
    private static final String TYPE = "composite type";
    private static final String CAST = "cast";
    private static final String SEQUENCE = "sequence";
    private static final String TABLE = "table";
    private static final String COLUMN = "column";
    private static final String CONSTRAINT = "constraint";
    private static final String INDEX = "index";
    private static final String EXTENSION = "extension";
    private static final String FUNCTION = "function";
    private static final String TRIGGER = "trigger";
    private static final String EXCLUSION = "exclusion constraint";
    private static final String VIEW = "view";
    private static final String MATERIALIZED_VIEW = "materialized view";

    @Override
    public Deed visit(CreateSchema operation) {
        return Deed.create(SCHEMA);
    }

    @Override
    public Deed visit(DropSchema operation) {
        return Deed.drop(SCHEMA);
    }

    @Override
    public Deed visit(CreateEnum operation) {
        return Deed.create(ENUM);
    }

    @Override
    public Deed visit(DropEnum operation) {
        return Deed.drop(ENUM);
    }

    @Override
    public Deed visit(RenameEnum operation) {
        return Deed.rename(ENUM);
    }

    @Override
    public Deed visit(AddEnumValue operation) {
        return Deed.add(ENUM_VALUE);
    }

    @Override
    public Deed visit(RemoveEnumValue operation) {
        return Deed.drop(ENUM_VALUE);
    }

    @Override
    public Deed visit(RenameEnumValue operation) {
        return Deed.rename(ENUM_VALUE);
    }

    @Override
    public Deed visit(AlterEnum operation) {
        return Deed.change(ENUM);
    }

    @Override
    public Deed visit(CreateType operation) {
        return Deed.create(TYPE);
    }

    @Override
    public Deed visit(DropType operation) {
        return Deed.drop(TYPE);
    }

    @Override
    public Deed visit(AlterType operation) {
        return Deed.change(TYPE);
    }

    @Override
    public Deed visit(CreateCast operation) {
        return Deed.create(CAST);
    }

    @Override
    public Deed visit(DropCast operation) {
        return Deed.drop(CAST);
    }

    @Override
    public Deed visit(CreateSequence operation) {
        return Deed.create(SEQUENCE);
    }

    @Override
    public Deed visit(DropSequence operation) {
        return Deed.drop(SEQUENCE);
    }

    @Override
    public Deed visit(RenameSequence operation) {
        return Deed.rename(SEQUENCE);
    }

    @Override
    public Deed visit(AlterSequence operation) {
        return Deed.change(SEQUENCE);
    }

    @Override
    public Deed visit(CreateTable operation) {
        return Deed.create(TABLE);
    }

    @Override
    public Deed visit(DropTable operation) {
        return Deed.drop(TABLE);
    }

    @Override
    public Deed visit(RenameTable operation) {
        return Deed.rename(TABLE);
    }

    @Override
    public Deed visit(AlterTableOptions operation) {
        return Deed.change(TABLE);
    }

    @Override
    public Deed visit(AddColumn operation) {
        return Deed.add(COLUMN);
    }

    @Override
    public Deed visit(DropColumn operation) {
        return Deed.drop(COLUMN);
    }

    @Override
    public Deed visit(RenameColumn operation) {
        return Deed.rename(COLUMN);
    }

    @Override
    public Deed visit(AlterColumn operation) {
        return Deed.change(COLUMN);
    }

    @Override
    public Deed visit(AddConstraint operation) {
        return Deed.add(kind(operation.constraint()));
    }

    @Override
    public Deed visit(DropConstraint operation) {
        Constraint definition = operation.definition();
        return Deed.drop(definition == null ? CONSTRAINT : kind(definition));
    }

    @Override
    public Deed visit(RenameConstraint operation) {
        return Deed.rename(CONSTRAINT);
    }

    @Override
    public Deed visit(CreateIndex operation) {
        return Deed.create(INDEX);
    }

    @Override
    public Deed visit(DropIndex operation) {
        return Deed.drop(INDEX);
    }

    @Override
    public Deed visit(RenameIndex operation) {
        return Deed.rename(INDEX);
    }

    @Override
    public Deed visit(CreateView operation) {
        return Deed.create(operation.view().materialized() ? MATERIALIZED_VIEW : VIEW);
    }

    @Override
    public Deed visit(DropView operation) {
        return Deed.drop(operation.materialized() ? MATERIALIZED_VIEW : VIEW);
    }

    @Override
    public Deed visit(SetComment operation) {
        return Deed.change("comment");
    }

    @Override
    public Deed visit(Execute operation) {
        return new Deed(Deed.Verb.RUN, "statement");
    }

    @Override
    public Deed visit(CreateExtension operation) {
        return Deed.create(EXTENSION);
    }

    @Override
    public Deed visit(DropExtension operation) {
        return Deed.drop(EXTENSION);
    }

    @Override
    public Deed visit(CreateRoutine operation) {
        return Deed.create(FUNCTION);
    }

    @Override
    public Deed visit(DropRoutine operation) {
        return Deed.drop(FUNCTION);
    }

    @Override
    public Deed visit(AlterRoutine operation) {
        return Deed.change(FUNCTION);
    }

    @Override
    public Deed visit(CreateTrigger operation) {
        return Deed.create(TRIGGER);
    }

    @Override
    public Deed visit(DropTrigger operation) {
        return Deed.drop(TRIGGER);
    }

    @Override
    public Deed visit(AddExclusion operation) {
        return Deed.add(EXCLUSION);
    }

    @Override
    public Deed visit(DropExclusion operation) {
        return Deed.drop(EXCLUSION);
    }

    @Override
    public Deed visit(ValidateConstraint operation) {
        return new Deed(Deed.Verb.VALIDATE, CONSTRAINT);
    }

    @Override
    public Deed visit(InsertRows operation) {
        return new Deed(Deed.Verb.INSERT, "row");
    }

    @Override
    public Deed visit(BackfillRows operation) {
        return Deed.change("row");
    }

    @Override
    public Deed visit(Require operation) {
        return new Deed(Deed.Verb.REQUIRE, "condition");
    }

    @Override
    public Deed visit(RunCode operation) {
        return new Deed(Deed.Verb.RUN, "piece of code");
    }

    @Override
    public Deed visit(Irreversible operation) {
        return new Deed(Deed.Verb.REFUSE, "step");
    }

    private static String kind(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return "primary key";
        }
        if (constraint instanceof UniqueConstraint) {
            return "unique constraint";
        }
        return constraint instanceof ForeignKey ? "foreign key" : "check";
    }
}
