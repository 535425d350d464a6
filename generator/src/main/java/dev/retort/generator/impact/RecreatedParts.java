package dev.retort.generator.impact;

import dev.retort.generator.rename.RenamedParts;
import dev.retort.operation.Action;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterPolicy;
import dev.retort.operation.CreatePolicy;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Execute;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RenameTracker;
import dev.retort.postgres.unmanaged.BlockingPart;
import dev.retort.postgres.unmanaged.DependentProperty;
import dev.retort.postgres.unmanaged.RelationPart;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The triggers, policies, rules and exclusion constraints that block operations, and that PostgreSQL can create again from
 * its catalog. They are dropped before the first operation that they block, and created again after the last one, in both
 * directions.
 *
 * <p>A part that mentions an object that is dropped for good cannot be created again, and stays in the way.
 */
public final class RecreatedParts {

    private static final ColumnOf COLUMN = new ColumnOf();

    /** The parts of the database, as far as operations can express them. */
    private final Map<RelationPart, Operation> drops;

    private final List<DependentProperty> properties;

    /**
     * The parts of a database.
     *
     * @param drops the drop of each part that an operation can express
     * @param properties the properties of its tables, with the statements that create the other parts
     */
    public RecreatedParts(Map<RelationPart, Operation> drops, List<DependentProperty> properties) {
        this.drops = Map.copyOf(drops);
        this.properties = List.copyOf(properties);
    }

    /** A part that is created again. */
    private record Recreation(int first, int last, Operation drop) {}

    /** The operations, with those that drop and create again what blocks them. */
    public List<Operation> around(List<Operation> operations, List<BlockingPart> blocking) {
        Map<RelationPart, List<BlockingPart>> byPart = new LinkedHashMap<>();
        blocking.forEach(each ->
                byPart.computeIfAbsent(each.part(), part -> new ArrayList<>()).add(each));
        List<Recreation> recreations = new ArrayList<>();
        byPart.values().forEach(each -> recreation(operations, each).ifPresent(recreations::add));
        Map<ObjectAddress, Operation> altered = alteredPolicies(operations);
        altered.keySet()
                .retainAll(
                        recreations.stream().map(each -> each.drop().subject()).toList());
        List<Operation> all = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            for (Recreation each : recreations) {
                if (each.first() == i) {
                    all.add(each.drop());
                }
            }
            if (!operations.get(i).is(Action.ALTER, Kind.POLICY)
                    || !altered.containsKey(operations.get(i).subject())) {
                all.add(operations.get(i));
            }
            List<Operation> created = new ArrayList<>();
            for (Recreation each : recreations) {
                if (each.last() == i) {
                    created.add(altered.getOrDefault(
                            each.drop().subject(), each.drop().inverse()));
                }
            }
            Collections.reverse(created);
            all.addAll(created);
        }
        return all;
    }

    /** The operations that create the policies as others among these change them, by the addresses of the policies. */
    private static Map<ObjectAddress, Operation> alteredPolicies(List<Operation> operations) {
        Map<ObjectAddress, Operation> altered = new LinkedHashMap<>();
        Operation.select(operations, AlterPolicy.class)
                .forEach(alter -> altered.put(alter.subject(), new CreatePolicy(alter.table(), alter.after())));
        return altered;
    }

    private Optional<Recreation> recreation(List<Operation> operations, List<BlockingPart> blocking) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (BlockingPart each : blocking) {
            int end = end(operations, each.operation());
            if (end < 0) {
                return Optional.empty();
            }
            first = Math.min(first, each.operation());
            last = Math.max(last, end);
        }
        List<Operation> before = operations.subList(0, first);
        boolean isRenamedWithin =
                operations.subList(first, last).stream().anyMatch(each -> each.action() == Action.RENAME);
        if (isRenamedWithin) {
            return Optional.empty();
        }
        int from = first;
        int to = last;
        return drop(blocking.get(0), before).map(drop -> new Recreation(from, to, drop));
    }

    /** The place of the operation after which the changed object is there again, or a negative number for none. */
    private static int end(List<Operation> operations, int place) {
        Operation change = operations.get(place);
        if (change.action() != Action.DROP) {
            return place;
        }
        for (int i = place + 1; i < operations.size(); i++) {
            Operation later = operations.get(i);
            if (later.action().creates()
                    && later.subject().equals(change.subject())
                    && isSameType(change.accept(COLUMN), later.accept(COLUMN))) {
                return i;
            }
        }
        return -1;
    }

    /** A column that comes back with another type is another column. */
    private static boolean isSameType(Optional<Column> before, Optional<Column> after) {
        return before.isEmpty()
                || after.isEmpty()
                || before.get().type().equals(after.get().type());
    }

    private Optional<Operation> drop(BlockingPart blocking, List<Operation> before) {
        RelationPart part = blocking.part();
        Operation drop = drops.get(part);
        if (drop != null && ofIndex(part, properties).isEmpty()) {
            return RenamedParts.after(drop, before);
        }
        return properties.stream()
                .filter(part::is)
                .findFirst()
                .map(property -> create(part, property, properties))
                .filter(create -> !RenamedParts.mayConcern(create, before))
                .map(create -> new Execute(part.kept().drop(List.of(blocking.drop())), true, create));
    }

    private static String create(RelationPart part, DependentProperty property, List<DependentProperty> properties) {
        return part.kept()
                .create(Stream.concat(Stream.of(property), ofIndex(part, properties).stream())
                        .map(DependentProperty::sql)
                        .toList());
    }

    /** The properties of the index of a constraint. */
    private static List<DependentProperty> ofIndex(RelationPart part, List<DependentProperty> properties) {
        return part.kind() != RelationPart.Kind.CONSTRAINT
                ? List.of()
                : properties.stream()
                        .filter(property -> property.tie().ofIndex()
                                && property.relation().equals(part.relation())
                                && part.name().equals(property.part()))
                        .toList();
    }

    /**
     * The properties that a shadow needs, so that a proof meets the parts that the operations drop and create again, and
     * the constraints of columns that get another type.
     */
    static List<DependentProperty> met(List<Operation> operations, List<DependentProperty> properties) {
        Set<String> statements = new HashSet<>();
        Set<QualifiedName> retyped = new HashSet<>();
        Set<RelationPart> dropped = new HashSet<>();
        RenameTracker names = new RenameTracker();
        for (Operation operation : operations) {
            QualifiedName table = names.table(operation.subject().name());
            if (operation.is(Action.ALTER, Kind.COLUMN) && table != null) {
                retyped.add(table);
            }
            RelationPart part = dropped(operation, table, names);
            if (part != null) {
                dropped.add(part);
            }
            Operation.select(List.of(operation), Execute.class)
                    .map(Execute::sql)
                    .forEach(statements::add);
            names.track(operation);
        }
        return properties.stream()
                .filter(property -> RelationPart.of(property)
                        .filter(part -> dropped.contains(part)
                                || (part.kind() == RelationPart.Kind.CONSTRAINT && retyped.contains(part.relation()))
                                || statements.contains(create(part, property, properties)))
                        .isPresent())
                .toList();
    }

    private static @Nullable RelationPart dropped(
            Operation operation, @Nullable QualifiedName table, RenameTracker names) {
        if (operation.action() != Action.DROP || table == null) {
            return null;
        }
        ObjectAddress object = operation.subject();
        return switch (object.kind()) {
            case TRIGGER -> new RelationPart(RelationPart.Kind.TRIGGER, table, object.requiredPart());
            case POLICY -> new RelationPart(RelationPart.Kind.POLICY, table, object.requiredPart());
            case CONSTRAINT ->
                new RelationPart(
                        RelationPart.Kind.CONSTRAINT, table, names.constraint(object.name(), object.requiredPart()));
            default -> null;
        };
    }

    /** The column that an operation drops or adds. */
    private static final class ColumnOf extends PartialVisitor<Optional<Column>> {

        @Override
        public Optional<Column> visit(DropColumn operation) {
            return Optional.ofNullable(operation.definition());
        }

        @Override
        public Optional<Column> visit(AddColumn operation) {
            return Optional.of(operation.column());
        }

        @Override
        protected Optional<Column> visitOther(Operation operation) {
            return Optional.empty();
        }
    }
}
