package dev.retort.generator.diff;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterRowSecurity;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.AlterType;
import dev.retort.operation.CreateType;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropType;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.ReplacedColumns;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.ForeignKey;
import java.util.List;
import java.util.Objects;

/**
 * Returns the phase of an operation. Action and kind of the subject determine it; a few operations also depend on their
 * contents, or on whether they are in the way of an addition.
 */
final class PhaseOf extends PartialVisitor<Phase> {

    private final Obstacles obstacles;
    private final ReplacedColumns replaced;

    private PhaseOf(Obstacles obstacles, ReplacedColumns replaced) {
        this.obstacles = obstacles;
        this.replaced = replaced;
    }

    static PhaseOf among(List<Operation> operations) {
        return new PhaseOf(Obstacles.among(operations), ReplacedColumns.among(operations));
    }

    @Override
    protected Phase visitOther(Operation operation) {
        Kind kind = operation.subject().kind();
        return switch (operation.action()) {
            case CREATE -> created(kind);
            case ADD -> kind == Kind.ENUM_VALUE ? Phase.ADD_ENUM_VALUE : Phase.ADD_CONSTRAINT;
            case ALTER -> altered(kind);
            case RENAME -> Phase.RENAME;
            case DROP -> dropped(operation);
            case COMMENT -> Phase.COMMENT;
            case VALIDATE, INSERT, UPDATE, REQUIRE, RUN, REFUSE -> Phase.OTHER;
        };
    }

    private static Phase created(Kind kind) {
        return switch (kind) {
            case SCHEMA, EXTENSION -> Phase.CREATE_SCHEMA;
            case TYPE -> Phase.CREATE_ENUM;
            case CAST -> Phase.CREATE_CAST;
            case SEQUENCE -> Phase.CREATE_SEQUENCE;
            case TABLE -> Phase.CREATE_TABLE;
            case INDEX -> Phase.CREATE_INDEX;
            case VIEW, MATERIALIZED_VIEW, ROUTINE -> Phase.CREATE_VIEW;
            case POLICY -> Phase.CREATE_POLICY;
            default -> Phase.OTHER;
        };
    }

    private static Phase altered(Kind kind) {
        return switch (kind) {
            case TYPE -> Phase.ALTER_ENUM;
            case TABLE -> Phase.ALTER_TABLE;
            case POLICY -> Phase.CREATE_POLICY;
            default -> Phase.OTHER;
        };
    }

    private Phase dropped(Operation operation) {
        Kind kind = operation.subject().kind();
        return switch (kind) {
            case SCHEMA, EXTENSION -> Phase.DROP_SCHEMA;
            case TYPE ->
                switch (obstacles.of(operation)) {
                    case NOTHING -> Phase.DROP_ENUM;
                    case TABLE -> Phase.CLEAR_ENUM_FOR_TABLE;
                    case TYPE -> Phase.CLEAR_ENUM_FOR_TYPE;
                };
            case ENUM_VALUE -> Phase.ALTER_ENUM;
            case CAST -> Phase.DROP_CAST;
            case SEQUENCE -> obstacles.has(operation) ? Phase.CLEAR_SEQUENCE : Phase.DROP_SEQUENCE;
            case TABLE -> obstacles.has(operation) ? Phase.CLEAR_TABLE : Phase.DROP_TABLE;
            case CONSTRAINT -> Phase.DROP_CONSTRAINT;
            case INDEX -> Phase.DROP_INDEX;
            case VIEW, MATERIALIZED_VIEW, ROUTINE, TRIGGER, POLICY -> Phase.DROP_VIEW;
            case COLUMN, DATABASE -> Phase.OTHER;
        };
    }

    @Override
    public Phase visit(AlterRowSecurity operation) {
        return operation.change().isOn() ? Phase.ENABLE_ROW_SECURITY : Phase.DISABLE_ROW_SECURITY;
    }

    @Override
    public Phase visit(CreateType operation) {
        return Phase.CREATE_TYPE;
    }

    @Override
    public Phase visit(AlterType operation) {
        return Phase.ALTER_TYPE;
    }

    @Override
    public Phase visit(DropType operation) {
        return switch (obstacles.of(operation)) {
            case NOTHING -> Phase.DROP_TYPE;
            case TABLE -> Phase.CLEAR_TYPE_FOR_TABLE;
            case TYPE -> Phase.CLEAR_TYPE_FOR_TYPE;
        };
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
    public Phase visit(AddColumn operation) {
        return operation.column().generated() == null ? Phase.ADD_COLUMN : Phase.ADD_GENERATED_COLUMN;
    }

    @Override
    public Phase visit(DropColumn operation) {
        Column definition = operation.definition();
        if (definition != null && definition.generated() != null) {
            return Phase.DROP_GENERATED_COLUMN;
        }
        return obstacles.has(operation) ? Phase.CLEAR_COLUMN : Phase.DROP_COLUMN;
    }

    @Override
    public Phase visit(AlterColumn operation) {
        if (ColumnDiff.onlyReleases(operation)) {
            return Phase.RELEASE_COLUMN;
        }
        return switch (obstacles.of(operation)) {
            case NOTHING -> Phase.ALTER_COLUMN;
            case TABLE -> Phase.LEAVE_TYPE_FOR_TABLE;
            case TYPE -> Phase.LEAVE_TYPE_FOR_TYPE;
        };
    }

    @Override
    public Phase visit(AddConstraint operation) {
        return operation.constraint() instanceof ForeignKey ? Phase.ADD_FOREIGN_KEY : Phase.ADD_CONSTRAINT;
    }

    @Override
    public Phase visit(DropConstraint operation) {
        if (operation.definition() instanceof ForeignKey) {
            return Phase.DROP_FOREIGN_KEY;
        }
        boolean isReplaced = ReplacedKeys.columns(operation.definition())
                .anyMatch(column -> replaced.originalName(new ColumnName(operation.table(), column))
                        .isPresent());
        return isReplaced ? Phase.DROP_REPLACED_KEY : Phase.DROP_CONSTRAINT;
    }
}
