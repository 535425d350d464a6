package dev.retort.operation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * One change to a database, as a value.
 *
 * <p>An operation that the diff made carries what its inverse needs: a drop the definition of what it drops, an
 * alteration the object before and after. One that a migration file recorded may lack the definition, because the file
 * says no more than the name; {@link #abbreviated} is that shorter form.
 */
public sealed interface Operation
        permits CreateSchema,
                DropSchema,
                CreateEnum,
                DropEnum,
                RenameEnum,
                AddEnumValue,
                RemoveEnumValue,
                RenameEnumValue,
                AlterEnum,
                CreateType,
                DropType,
                AlterType,
                CreateCast,
                DropCast,
                CreateSequence,
                DropSequence,
                RenameSequence,
                AlterSequence,
                CreateTable,
                DropTable,
                RenameTable,
                AlterTableOptions,
                AddColumn,
                DropColumn,
                RenameColumn,
                AlterColumn,
                AddConstraint,
                DropConstraint,
                RenameConstraint,
                CreateIndex,
                DropIndex,
                RenameIndex,
                CreateView,
                DropView,
                SetComment,
                Execute,
                CreateExtension,
                DropExtension,
                CreateRoutine,
                DropRoutine,
                AlterRoutine,
                CreateTrigger,
                DropTrigger,
                AddExclusion,
                DropExclusion,
                ValidateConstraint,
                InsertRows,
                BackfillRows,
                Require,
                RunCode,
                Irreversible {

    /** What the operation does. */
    Action action();

    /** The object that the operation is about, by its name before the operation. */
    ObjectAddress subject();

    /** The address of the object after the operation; it differs from {@link #subject} for a rename alone. */
    default ObjectAddress result() {
        return subject();
    }

    /** Calls the visitor's method for this kind of operation. */
    <R> R accept(OperationVisitor<R> visitor);

    /**
     * The operation that undoes this one; {@code op.inverse().inverse()} equals {@code op}.
     *
     * @throws IrreversibleException when this operation does not carry what that takes
     */
    Operation inverse();

    /** The operations that together are this one: what is in its way goes before and comes back after. */
    default List<Operation> expanded() {
        return List.of(this);
    }

    /** The operations of one class, in order. */
    static <T extends Operation> Stream<T> select(Collection<? extends Operation> operations, Class<T> kind) {
        return operations.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** This operation as a migration file says it: a drop names what it drops, no more. */
    default Operation abbreviated() {
        return this;
    }
}
