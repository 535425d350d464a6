package dev.retort.operation;

import dev.retort.PublicApi;

/**
 * A visitor with one method for each kind of operation.
 *
 * @param <R> the result
 */
@PublicApi
public interface OperationVisitor<R> {

    R visit(CreateSchema operation);

    R visit(DropSchema operation);

    R visit(CreateEnum operation);

    R visit(DropEnum operation);

    R visit(RenameEnum operation);

    R visit(AddEnumValue operation);

    R visit(RemoveEnumValue operation);

    R visit(RenameEnumValue operation);

    R visit(AlterEnum operation);

    R visit(CreateType operation);

    R visit(DropType operation);

    R visit(AlterType operation);

    R visit(CreateCast operation);

    R visit(DropCast operation);

    R visit(CreateSequence operation);

    R visit(DropSequence operation);

    R visit(RenameSequence operation);

    R visit(AlterSequence operation);

    R visit(CreateTable operation);

    R visit(DropTable operation);

    R visit(RenameTable operation);

    R visit(AlterTableOptions operation);

    R visit(AddColumn operation);

    R visit(DropColumn operation);

    R visit(RenameColumn operation);

    R visit(AlterColumn operation);

    R visit(AddConstraint operation);

    R visit(DropConstraint operation);

    R visit(RenameConstraint operation);

    R visit(CreateIndex operation);

    R visit(DropIndex operation);

    R visit(RenameIndex operation);

    R visit(CreateView operation);

    R visit(DropView operation);

    R visit(RenameView operation);

    R visit(SetComment operation);

    R visit(Execute operation);

    R visit(CreateExtension operation);

    R visit(DropExtension operation);

    R visit(CreateRoutine operation);

    R visit(DropRoutine operation);

    R visit(AlterRoutine operation);

    R visit(CreateTrigger operation);

    R visit(DropTrigger operation);

    R visit(CreatePolicy operation);

    R visit(AlterPolicy operation);

    R visit(DropPolicy operation);

    R visit(AlterRowSecurity operation);

    R visit(AddExclusion operation);

    R visit(DropExclusion operation);

    R visit(ValidateConstraint operation);

    R visit(InsertRows operation);

    R visit(BackfillRows operation);

    R visit(Require operation);

    R visit(RunCode operation);

    R visit(Irreversible operation);
}
