package dev.retort.operation;

import dev.retort.PublicApi;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change to a database, as a value.
 *
 * <p>An operation that the diff creates carries what its inverse needs: a drop carries the definition of the dropped
 * object, an alteration the object before and after the change. An operation that a migration file records may lack the
 * definition, because the file gives only the name; {@link #abbreviated} is this shorter form.
 */
@PublicApi
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
                RenameView,
                SetComment,
                Execute,
                CreateExtension,
                DropExtension,
                CreateRoutine,
                DropRoutine,
                AlterRoutine,
                CreateTrigger,
                DropTrigger,
                CreatePolicy,
                AlterPolicy,
                DropPolicy,
                AlterRowSecurity,
                AddExclusion,
                DropExclusion,
                ValidateConstraint,
                InsertRows,
                BackfillRows,
                Require,
                RunCode,
                Irreversible {

    /** Returns the kind of change. */
    Action action();

    /** Returns the object that the operation changes, by its name before the operation. */
    ObjectAddress subject();

    /** Returns the address of the object after the operation; only a rename changes it. */
    default ObjectAddress result() {
        return subject();
    }

    /** Whether this operation applies the action to an object of the kind. */
    default boolean is(Action action, ObjectAddress.Kind kind) {
        return action() == action && subject().kind() == kind;
    }

    /** Calls the visitor's method for this kind of operation. */
    <R> R accept(OperationVisitor<R> visitor);

    /**
     * Returns the operation that undoes this one; {@code op.inverse().inverse()} equals {@code op}.
     *
     * @throws IrreversibleException if this operation does not carry what its inverse needs
     */
    Operation inverse();

    /**
     * Returns the operations that this one consists of: objects in the way are dropped before it and created again
     * after it.
     */
    default List<Operation> expanded() {
        return List.of(this);
    }

    /** Returns the operations of one class, in order. */
    static <T extends Operation> Stream<T> select(Collection<? extends Operation> operations, Class<T> kind) {
        return operations.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Returns this operation as a migration file writes it: a drop gives only the name of the object. */
    default Operation abbreviated() {
        return this;
    }
}
