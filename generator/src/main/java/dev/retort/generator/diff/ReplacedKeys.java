package dev.retort.generator.diff;

import dev.retort.operation.Action;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.schema.ColumnName;
import dev.retort.schema.Constraint;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets the drops of keys wait until replaced columns are filled: their indexes find the referenced rows, and logical
 * replication identifies the updated ones by them. The inverse of such a drop creates the key over the old column, which
 * still has its temporary name then.
 */
final class ReplacedKeys extends PartialVisitor<Operation> {

    private final Function<ColumnName, String> temporaryName;
    private final Set<ColumnName> changed = new HashSet<>();
    private final ClaimedNames created;

    /**
     * Prepares the visit of operations.
     *
     * @param others the operations without those that replace columns
     * @param temporaryName gives the temporary name of a replaced column, and of another column its own name
     */
    ReplacedKeys(List<Operation> others, Function<ColumnName, String> temporaryName) {
        this.temporaryName = temporaryName;
        for (Operation operation : others) {
            if (operation.is(Action.ALTER, Kind.COLUMN) || operation.is(Action.DROP, Kind.COLUMN)) {
                changed.add(new ColumnName(
                        operation.subject().name(), operation.subject().requiredPart()));
            }
        }
        this.created = ClaimedNames.created(others.stream()
                .filter(operation ->
                        !operation.is(Action.ADD, Kind.CONSTRAINT) && !operation.is(Action.CREATE, Kind.INDEX))
                .toList());
    }

    @Override
    public Operation visit(DropConstraint drop) {
        boolean canWait = !ClaimedNames.dropped(drop).collideWith(created)
                && columns(drop.definition())
                        .noneMatch(column -> changed.contains(new ColumnName(drop.table(), column)));
        return canWait ? new DropConstraint(drop.table(), drop.name(), renamed(drop)) : drop;
    }

    @Override
    protected Operation visitOther(Operation operation) {
        return operation;
    }

    private @Nullable Constraint renamed(DropConstraint drop) {
        Constraint definition = drop.definition();
        if (definition instanceof PrimaryKey key) {
            return new PrimaryKey(
                    key.name(),
                    renamed(drop.table(), key.columns()),
                    renamed(drop.table(), key.include()),
                    key.deferrability(),
                    key.comment());
        }
        if (definition instanceof UniqueConstraint unique) {
            return new UniqueConstraint(
                    unique.name(),
                    renamed(drop.table(), unique.columns()),
                    renamed(drop.table(), unique.include()),
                    unique.nullsNotDistinct(),
                    unique.deferrability(),
                    unique.comment());
        }
        return definition;
    }

    private List<String> renamed(QualifiedName table, List<String> columns) {
        return columns.stream()
                .map(column -> temporaryName.apply(new ColumnName(table, column)))
                .toList();
    }

    /** Returns the columns of a primary key or unique constraint; none of another constraint. */
    static Stream<String> columns(@Nullable Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return Stream.concat(key.columns().stream(), key.include().stream());
        }
        return constraint instanceof UniqueConstraint unique
                ? Stream.concat(unique.columns().stream(), unique.include().stream())
                : Stream.of();
    }
}
