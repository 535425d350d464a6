package dev.retort.generator.review;

import dev.retort.operation.Action;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AddExclusion;
import dev.retort.operation.AlterRowSecurity;
import dev.retort.operation.AlterTableOptions;
import dev.retort.operation.AlterType;
import dev.retort.operation.CreateType;
import dev.retort.operation.DropType;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RemoveEnumValue;
import dev.retort.operation.Require;
import dev.retort.operation.RunCode;
import dev.retort.operation.SetComment;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import java.util.Locale;

/** Spells action and kind of an operation as Alembic does, such as {@code add_column}. */
final class SummaryVisitor extends PartialVisitor<OperationSummary> {

    @Override
    protected OperationSummary visitOther(Operation operation) {
        return OperationSummary.of(
                switch (operation.action()) {
                    case CREATE, ADD, ALTER, RENAME, DROP, VALIDATE ->
                        verb(operation.action()) + "_"
                                + noun(operation.subject().kind());
                    case COMMENT -> "set_comment";
                    case INSERT -> "bulk_insert";
                    case UPDATE -> "backfill";
                    case REQUIRE -> "require";
                    case RUN -> "execute";
                    case REFUSE -> "irreversible";
                },
                operation);
    }

    private static String verb(Action action) {
        return action.name().toLowerCase(Locale.ROOT);
    }

    private static String noun(Kind kind) {
        return switch (kind) {
            case TYPE -> "enum";
            case MATERIALIZED_VIEW -> "view";
            case ROUTINE -> "function";
            default -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    @Override
    public OperationSummary visit(RemoveEnumValue operation) {
        return OperationSummary.of("remove_enum_value", operation);
    }

    @Override
    public OperationSummary visit(CreateType operation) {
        return OperationSummary.of("create_type", operation);
    }

    @Override
    public OperationSummary visit(DropType operation) {
        return OperationSummary.of("drop_type", operation);
    }

    @Override
    public OperationSummary visit(AlterType operation) {
        return OperationSummary.of("alter_type", operation);
    }

    @Override
    public OperationSummary visit(AlterTableOptions operation) {
        return OperationSummary.of("alter_table_options", operation);
    }

    @Override
    public OperationSummary visit(AlterRowSecurity operation) {
        return OperationSummary.of(
                switch (operation.change()) {
                    case ENABLE -> "enable_row_security";
                    case DISABLE -> "disable_row_security";
                    case FORCE -> "force_row_security";
                    case NO_FORCE -> "unforce_row_security";
                },
                operation);
    }

    @Override
    public OperationSummary visit(AddConstraint operation) {
        return OperationSummary.of("create_" + noun(operation.constraint()), operation);
    }

    @Override
    public OperationSummary visit(AddExclusion operation) {
        return OperationSummary.of("create_exclude_constraint", operation);
    }

    @Override
    public OperationSummary visit(SetComment operation) {
        ObjectAddress target = operation.target();
        return switch (target.kind()) {
            case TABLE, COLUMN, CONSTRAINT, INDEX -> visitOther(operation);
            default -> OperationSummary.ofNamed("set_comment", target.name().toString());
        };
    }

    @Override
    public OperationSummary visit(Require operation) {
        return OperationSummary.ofNamed("require", operation.what());
    }

    @Override
    public OperationSummary visit(RunCode operation) {
        return OperationSummary.ofNamed("run", operation.description());
    }

    private static String noun(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return "primary_key";
        }
        if (constraint instanceof ForeignKey) {
            return "foreign_key";
        }
        return constraint instanceof CheckConstraint ? "check_constraint" : "unique_constraint";
    }
}
