package dev.retort.generator.diff;

import dev.retort.generator.sql.SqlReferences;
import dev.retort.operation.Action;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropType;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The operations that cannot wait until all additions are made: drops of objects that are in the way of an addition, and
 * the operations that must come before those drops.
 *
 * <p>A dropped object is in the way if it has the name of a new one, or if it uses a type that is rebuilt.
 */
final class Obstacles {

    /** The additions that an operation is in the way of, from the last to the first. */
    enum Way {
        NOTHING,
        /** A table, or a part of one. */
        TABLE,
        /** An enumerated or composite type, which exists before the tables. */
        TYPE;

        Way or(Way other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    private final List<Operation> operations;
    private final Map<Operation, Way> ways = new HashMap<>();

    private Obstacles(List<Operation> operations) {
        this.operations = operations;
    }

    static Obstacles among(List<Operation> operations) {
        Obstacles obstacles = new Obstacles(operations);
        ClaimedNames created = ClaimedNames.created(operations);
        for (Operation operation : operations) {
            ClaimedNames dropped = ClaimedNames.dropped(operation);
            if (dropped.collideWith(created)) {
                obstacles.add(operation, dropped.collideWithTypes(created) ? Way.TYPE : Way.TABLE);
            }
        }
        for (Operation operation : operations) {
            if (operation.is(Action.ALTER, Kind.TYPE)) {
                obstacles.addWhere(new TypeVisitor(operation.subject().name()), Way.TYPE);
            }
        }
        return obstacles;
    }

    /** Returns what the operation is in the way of. */
    Way of(Operation operation) {
        return ways.getOrDefault(operation, Way.NOTHING);
    }

    /** Whether the operation is in the way of an addition. */
    boolean has(Operation operation) {
        return of(operation) != Way.NOTHING;
    }

    private void add(Operation operation, Way way) {
        if (of(operation).or(way) == of(operation)) {
            return;
        }
        ways.put(operation, way);
        if (operation.is(Action.DROP, Kind.TYPE) || operation.is(Action.DROP, Kind.TABLE)) {
            addWhere(new LeavingVisitor(operation.subject().name()), way);
        }
        if (operation.is(Action.DROP, Kind.SEQUENCE)) {
            addWhere(new SequenceVisitor(operation.subject().name()), way);
        }
    }

    private void addWhere(PartialVisitor<Boolean> condition, Way way) {
        operations.stream().filter(operation -> operation.accept(condition)).forEach(operation -> add(operation, way));
    }

    /** Selects the drops of columns that match, and those of tables with such a column. */
    private abstract static class ColumnVisitor extends PartialVisitor<Boolean> {

        abstract boolean matches(Column column);

        @Override
        public Boolean visit(DropColumn drop) {
            return drop.definition() != null && matches(drop.definition());
        }

        @Override
        public Boolean visit(DropTable drop) {
            return drop.definition() != null
                    && drop.definition().columns().stream().anyMatch(this::matches);
        }

        @Override
        protected Boolean visitOther(Operation operation) {
            return false;
        }
    }

    /** Selects the drops of all that takes its default from a sequence. */
    private static final class SequenceVisitor extends ColumnVisitor {

        private final QualifiedName sequence;

        SequenceVisitor(QualifiedName sequence) {
            this.sequence = sequence;
        }

        /** Compares names without schemas: a drop that comes first without need does no harm. */
        @Override
        boolean matches(Column column) {
            return column.defaultSql() != null
                    && SqlReferences.inExpression(column.defaultSql()).relations().stream()
                            .anyMatch(relation -> relation.name().equals(sequence.name()));
        }
    }

    /** Selects the drops of all that has a type. */
    private static class TypeVisitor extends ColumnVisitor {

        private final QualifiedName type;

        TypeVisitor(QualifiedName type) {
            this.type = type;
        }

        @Override
        boolean matches(Column column) {
            return has(column.type());
        }

        private boolean has(DataType other) {
            return other.name().equals(type);
        }

        @Override
        public Boolean visit(DropType drop) {
            return drop.definition() != null
                    && drop.definition().attributes().stream().anyMatch(attribute -> has(attribute.type()));
        }
    }

    /** Selects also the columns that get another type. */
    private static final class LeavingVisitor extends TypeVisitor {

        LeavingVisitor(QualifiedName type) {
            super(type);
        }

        @Override
        public Boolean visit(AlterColumn alter) {
            return matches(alter.before()) && !matches(alter.after());
        }
    }
}
