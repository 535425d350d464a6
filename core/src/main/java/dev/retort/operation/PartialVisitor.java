package dev.retort.operation;

/**
 * A visitor that handles a few kinds of operations; it passes every other kind to {@link #visitOther}.
 *
 * <p>Use it only for what depends on the components of a kind of operation. {@link Operation#action} and
 * {@link Operation#subject} need no visitor.
 *
 * @param <R> the result
 */
public abstract class PartialVisitor<R> implements OperationVisitor<R> {

    /** Handles an operation whose method is not overridden. */
    protected abstract R visitOther(Operation operation);

    @Override
    public R visit(CreateSchema operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(DropSchema operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(CreateEnum operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(DropEnum operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(RenameEnum operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(AddEnumValue operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(RemoveEnumValue operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(RenameEnumValue operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(AlterEnum operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(CreateType operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(DropType operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(AlterType operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(CreateCast operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(DropCast operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(CreateSequence operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(DropSequence operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(RenameSequence operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(AlterSequence operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(CreateTable operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(DropTable operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(RenameTable operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(AlterTableOptions operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(AddColumn operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(DropColumn operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(RenameColumn operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(AlterColumn operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(AddConstraint operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(DropConstraint operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(RenameConstraint operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(CreateIndex operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(DropIndex operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(RenameIndex operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(CreateView operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(DropView operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(RenameView operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(SetComment operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(Execute operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(CreateExtension operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(DropExtension operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(CreateRoutine operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(DropRoutine operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(AlterRoutine operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(CreateTrigger operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(DropTrigger operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(CreatePolicy operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(AlterPolicy operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(DropPolicy operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(AlterRowSecurity operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(AddExclusion operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(DropExclusion operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(ValidateConstraint operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(InsertRows operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(BackfillRows operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(Require operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(RunCode operation) {
        return visitOther(operation);
    }

    @Override
    public R visit(Irreversible operation) {
        return visitOther(operation);
    }
}
