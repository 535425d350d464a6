package dev.retort.generator.writer;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.AddExclusion;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropExclusion;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.ValidateConstraint;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.Deferrability;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.UniqueConstraint;
import java.util.Set;

/** Writes operations on constraints as calls. */
final class ConstraintSource {

    private ConstraintSource() {}

    static Call add(AddExclusion operation) {
        Exclusion exclusion = operation.exclusion();
        Exclusion.Element first = exclusion.elements().get(0);
        Call call = Call.word("exclude", first.expression(), first.operator());
        for (Exclusion.Element next :
                exclusion.elements().subList(1, exclusion.elements().size())) {
            call = call.then("and", new Text(next.expression()), new Text(next.operator()));
        }
        call = call.thenText("using", exclusion.method().equals("gist") ? null : exclusion.method())
                .thenText("where", exclusion.where())
                .thenIf(exclusion.deferrability() == Deferrability.DEFERRABLE, "deferrable")
                .thenIf(exclusion.deferrability() == Deferrability.INITIALLY_DEFERRED, "initiallyDeferred")
                .then("named", new Text(exclusion.name()))
                .thenText("comment", exclusion.comment());
        return Call.operation("addExclusion", new Text(operation.table().toString()), call);
    }

    static Call drop(DropExclusion operation) {
        return Call.operation("dropExclusion", operation.table().toString(), operation.name());
    }

    static Call validate(ValidateConstraint operation) {
        return Call.operation("validateConstraint", operation.table().toString(), operation.name());
    }

    static Call add(AddConstraint operation) {
        Constraint constraint = operation.constraint();
        return Call.operation(method(constraint), operation.table().toString())
                .with(constraint(hasOwnName(operation) ? constraint : constraint.withName(null)));
    }

    static Call drop(DropConstraint operation) {
        return Call.operation("dropConstraint", operation.table().toString(), operation.name());
    }

    static Call rename(RenameConstraint operation) {
        return Change.inline(
                Call.operation("renameConstraint", operation.table().toString()),
                new Text(operation.from()),
                new Text(operation.to()));
    }

    static Call constraint(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return primaryKey(key);
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique(unique);
        }
        return constraint instanceof ForeignKey foreignKey
                ? foreignKey(foreignKey)
                : check((CheckConstraint) constraint);
    }

    private static String method(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return "addPrimaryKey";
        }
        if (constraint instanceof UniqueConstraint) {
            return "addUnique";
        }
        return constraint instanceof ForeignKey ? "addForeignKey" : "addCheck";
    }

    /** Whether the name differs from the one that recording fills in; a check's is never filled in. */
    private static boolean hasOwnName(AddConstraint operation) {
        Constraint constraint = operation.constraint();
        return constraint instanceof CheckConstraint
                || !ConventionalName.of(operation.table(), constraint, Set.of()).equals(constraint.name());
    }

    private static Call primaryKey(PrimaryKey key) {
        Call call = Call.word("primaryKey", Call.texts(key.columns()))
                .thenText("named", key.name())
                .thenTexts("include", key.include());
        return withDeferrability(call, key.deferrability()).thenText("comment", key.comment());
    }

    private static Call unique(UniqueConstraint unique) {
        Call call = Call.word("unique", Call.texts(unique.columns()))
                .thenText("named", unique.name())
                .thenTexts("include", unique.include())
                .thenIf(unique.nullsNotDistinct(), "nullsNotDistinct");
        return withDeferrability(call, unique.deferrability()).thenText("comment", unique.comment());
    }

    private static Call check(CheckConstraint check) {
        return Call.word("check", check.expression())
                .thenText("named", check.name())
                .thenIf(check.noInherit(), "noInherit")
                .thenIf(!check.validated(), "notValid")
                .thenText("comment", check.comment());
    }

    private static Call foreignKey(ForeignKey key) {
        Call call = Call.word("foreignKey", Call.texts(key.columns()))
                .then("references", new Text(key.referencedTable().toString()))
                .with(Call.texts(key.referencedColumns()));
        call = withAction(call, "onDelete", key.onDelete());
        call = withAction(call, "onUpdate", key.onUpdate()).thenIf(key.matchFull(), "matchFull");
        return withDeferrability(call, key.deferrability())
                .thenIf(!key.validated(), "notValid")
                .thenText("named", key.name())
                .thenText("comment", key.comment());
    }

    private static Call withAction(Call call, String name, ReferentialAction action) {
        return call.thenIf(action != ReferentialAction.NO_ACTION, name, ConstantExpression.of(action));
    }

    private static Call withDeferrability(Call call, Deferrability deferrability) {
        return call.thenIf(deferrability == Deferrability.DEFERRABLE, "deferrable")
                .thenIf(deferrability == Deferrability.INITIALLY_DEFERRED, "initiallyDeferred");
    }
}
