package dev.retort.generator.writer;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.AddExclusion;
import dev.retort.operation.AlterType;
import dev.retort.operation.CreateType;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropExclusion;
import dev.retort.operation.DropType;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RunCode;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;

/** Returns the kind of object that an operation concerns, in noun. */
final class OperationNoun extends PartialVisitor<String> {

    private static final String COMPOSITE_TYPE = "composite type";
    private static final String EXCLUSION = "exclusion constraint";

    @Override
    protected String visitOther(Operation operation) {
        return switch (operation.action()) {
            case CREATE, ADD, ALTER, RENAME, DROP, VALIDATE ->
                noun(operation.subject().kind());
            case COMMENT -> "comment";
            case INSERT, UPDATE -> "row";
            case REQUIRE -> "condition";
            case RUN -> "statement";
            case REFUSE -> "step";
        };
    }

    private static String noun(Kind kind) {
        return switch (kind) {
            case TYPE -> "enum type";
            case ROUTINE -> "function";
            default -> kind.label();
        };
    }

    @Override
    public String visit(CreateType operation) {
        return COMPOSITE_TYPE;
    }

    @Override
    public String visit(AlterType operation) {
        return COMPOSITE_TYPE;
    }

    @Override
    public String visit(DropType operation) {
        return COMPOSITE_TYPE;
    }

    @Override
    public String visit(AddConstraint operation) {
        return noun(operation.constraint());
    }

    @Override
    public String visit(DropConstraint operation) {
        Constraint definition = operation.definition();
        return definition == null ? visitOther(operation) : noun(definition);
    }

    @Override
    public String visit(AddExclusion operation) {
        return EXCLUSION;
    }

    @Override
    public String visit(DropExclusion operation) {
        return EXCLUSION;
    }

    @Override
    public String visit(RunCode operation) {
        return "piece of code";
    }

    private static String noun(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return "primary key";
        }
        if (constraint instanceof UniqueConstraint) {
            return "unique constraint";
        }
        return constraint instanceof ForeignKey ? "foreign key" : "check";
    }
}
