package dev.retort.generator.diff;

import static java.util.Objects.requireNonNull;

import dev.retort.generator.sql.ConventionalNames;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Creates the operations for the constraints of one kind of a table: drops, additions, renames and comments. */
final class ConstraintOperations {

    private final Table wanted;
    private final ConstraintNames names;

    ConstraintOperations(Table wanted, ConstraintNames names) {
        this.wanted = wanted;
        this.names = names;
    }

    List<Operation> of(Pairing<? extends Constraint> pairing) {
        List<Operation> operations = new ArrayList<>();
        pairing.leaving().forEach(constraint -> operations.add(drop(constraint)));
        pairing.replaced().forEach(pair -> operations.add(add(replacement(pair.before(), pair.after()))));
        pairing.adds().forEach(constraint -> operations.add(add(constraint)));
        pairing.kept().forEach(pair -> operations.addAll(keep(pair.before(), pair.after())));
        return List.copyOf(operations);
    }

    private Operation drop(Constraint constraint) {
        return new DropConstraint(wanted.name(), name(constraint), constraint);
    }

    private Operation add(Constraint constraint) {
        String name = constraint.name();
        String chosen = name == null
                ? names.constraint(wanted.name(), constraint, ConventionalNames.of(wanted, constraint))
                : name;
        return new AddConstraint(wanted.name(), constraint.withName(chosen));
    }

    private List<Operation> keep(Constraint before, Constraint after) {
        List<Operation> operations = new ArrayList<>();
        String name = after.name() == null ? before.name() : after.name();
        if (name == null) {
            return List.of();
        }
        if (!name.equals(before.name())) {
            operations.add(new RenameConstraint(wanted.name(), name(before), name));
        }
        CommentDiff.unlessUndeclared(
                        CommentDiff.on(Kind.CONSTRAINT, wanted.name(), name), before.comment(), after.comment())
                .forEach(operations::add);
        return operations;
    }

    /** A replaced constraint keeps its name and comment if the model declares none. */
    private static Constraint replacement(Constraint before, Constraint after) {
        Constraint named = after.name() == null ? after.withName(before.name()) : after;
        return named.withComment(CommentDiff.kept(before.comment(), after.comment()));
    }

    private static String name(Constraint constraint) {
        return requireNonNull(constraint.name(), "a constraint of the catalog has a name");
    }
}
