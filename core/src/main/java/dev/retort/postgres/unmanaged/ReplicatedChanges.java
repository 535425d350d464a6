package dev.retort.postgres.unmanaged;

import dev.retort.operation.Action;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RemoveEnumValue;
import dev.retort.operation.RenameTracker;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which side of a logical replication has to be migrated first, so that no subscription stops in between.
 *
 * @see <a href="https://www.postgresql.org/docs/current/logical-replication-restrictions.html">PostgreSQL manual, Logical
 *     Replication Restrictions</a>
 */
public final class ReplicatedChanges {

    /** The order of the two sides. */
    private enum Order {
        /** Replication does not notice the change. */
        ANY(""),
        /** Rows that the subscriber cannot take yet stop the subscription. */
        SUBSCRIBER_FIRST(
                "the subscribers have to be migrated first: until then, a changed row stops their subscription"),
        /** The subscriber would refuse rows that the publisher still allows, or lack a column. */
        PUBLISHER_FIRST("the publisher has to be migrated first: until then, a changed row may stop its subscriptions"),
        /** Neither order works while rows are replicated. */
        PAUSED(
                "rows stop the subscription until both sides are migrated: run ALTER SUBSCRIPTION … DISABLE, migrate both"
                        + " sides, and run ALTER SUBSCRIPTION … ENABLE"),
        /** The subscription learns of a new table only when it is refreshed. */
        NEW_TABLE(
                "the subscribers have to be migrated first; afterwards, ALTER SUBSCRIPTION … REFRESH PUBLICATION lets them"
                        + " receive the rows of the new table");

        private final String sentence;

        Order(String sentence) {
            this.sentence = sentence;
        }
    }

    private record Group(String how, Order order) {}

    private static final class Members {

        private final int first;
        private final Set<QualifiedName> tables = new LinkedHashSet<>();

        Members(int first) {
            this.first = first;
        }
    }

    private final ReplicatedTables replicated;
    private final RenameTracker origins = new RenameTracker();
    private final Map<Group, Members> groups = new LinkedHashMap<>();

    private ReplicatedChanges(ReplicatedTables replicated) {
        this.replicated = replicated;
    }

    /** Returns the changes of replicated tables among operations, one for each order and publication. */
    public static List<ReplicatedChange> among(List<Operation> operations, ReplicatedTables replicated) {
        if (replicated.isEmpty()) {
            return List.of();
        }
        ReplicatedChanges changes = new ReplicatedChanges(replicated);
        for (int i = 0; i < operations.size(); i++) {
            changes.add(i, operations.get(i));
            changes.origins.track(operations.get(i));
        }
        List<ReplicatedChange> found = new ArrayList<>();
        changes.groups.forEach((group, members) -> found.add(new ReplicatedChange(
                members.first,
                "Replication: " + group.how().formatted(names(members.tables)) + ". For this change, "
                        + group.order().sentence + ".")));
        return found;
    }

    private static String names(Set<QualifiedName> tables) {
        return String.join(", ", tables.stream().map(QualifiedName::toString).toList());
    }

    private void add(int place, Operation operation) {
        Order order = operation.accept(new Orders());
        if (order == Order.ANY) {
            return;
        }
        ObjectAddress subject = operation.subject();
        if (order == Order.NEW_TABLE) {
            replicated.ofNewTables().stream()
                    .filter(publication -> publication.publishes(subject.name()))
                    .forEach(publication -> add(
                            place,
                            "publication " + publication.publication() + " will publish %s",
                            order,
                            subject.name()));
            return;
        }
        boolean ofType = subject.kind() == Kind.TYPE || subject.kind() == Kind.ENUM_VALUE;
        QualifiedName name = ofType ? origins.type(subject.name()) : origins.table(subject.name());
        if (name == null) {
            return;
        }
        replicated.published().stream()
                .filter(one -> ofType ? one.types().contains(name) : one.table().equals(name))
                .forEach(one -> add(
                        place,
                        "publication " + one.publication() + " publishes %s",
                        isOf(one.identity(), operation) ? Order.PUBLISHER_FIRST : order,
                        one.table()));
        replicated.subscribed().stream()
                .filter(one -> ofType ? one.types().contains(name) : one.table().equals(name))
                .forEach(one -> add(
                        place,
                        "subscription " + one.subscription() + " feeds %s",
                        isOf(one.identity(), operation) ? Order.PUBLISHER_FIRST : order,
                        one.table()));
    }

    /** Whether an operation drops the constraint of a replica identity, without which a subscriber finds no row. */
    private static boolean isOf(@Nullable String identity, Operation operation) {
        return operation.action() == Action.DROP
                && operation.subject().kind() == Kind.CONSTRAINT
                && identity != null
                && identity.equals(operation.subject().part());
    }

    private void add(int place, String how, Order order, QualifiedName table) {
        groups.computeIfAbsent(new Group(how, order), group -> new Members(place))
                .tables
                .add(table);
    }

    /** The order for each operation; any for one that replication does not notice. */
    private static final class Orders extends PartialVisitor<Order> {

        private static final TypeConversions CONVERSIONS = TypeConversions.knowing(type -> false);

        @Override
        protected Order visitOther(Operation operation) {
            Action action = operation.action();
            return switch (operation.subject().kind()) {
                case TABLE -> ofTable(action);
                case COLUMN -> ofColumn(action);
                case CONSTRAINT ->
                    action.creates()
                            ? Order.PUBLISHER_FIRST
                            : action == Action.DROP ? Order.SUBSCRIBER_FIRST : Order.ANY;
                case TYPE -> action == Action.ALTER ? Order.PAUSED : Order.ANY;
                case ENUM_VALUE -> action.creates() ? Order.SUBSCRIBER_FIRST : Order.PAUSED;
                default -> Order.ANY;
            };
        }

        private static Order ofTable(Action action) {
            return switch (action) {
                case CREATE -> Order.NEW_TABLE;
                case RENAME -> Order.PAUSED;
                case DROP -> Order.PUBLISHER_FIRST;
                default -> Order.ANY;
            };
        }

        private static Order ofColumn(Action action) {
            return switch (action) {
                case RENAME -> Order.PAUSED;
                case DROP -> Order.PUBLISHER_FIRST;
                default -> Order.ANY;
            };
        }

        @Override
        public Order visit(AddColumn operation) {
            return operation.column().needsValue() ? Order.PAUSED : Order.SUBSCRIBER_FIRST;
        }

        @Override
        public Order visit(AlterColumn operation) {
            Column before = operation.before();
            Column after = operation.after();
            if (!before.type().equals(after.type())) {
                return CONVERSIONS.of(operation).keepsRows() ? Order.SUBSCRIBER_FIRST : Order.PUBLISHER_FIRST;
            }
            return before.notNull() == after.notNull()
                    ? Order.ANY
                    : after.notNull() ? Order.PUBLISHER_FIRST : Order.SUBSCRIBER_FIRST;
        }

        @Override
        public Order visit(AlterEnum operation) {
            return operation.after().labels().containsAll(operation.before().labels())
                    ? Order.SUBSCRIBER_FIRST
                    : Order.PAUSED;
        }

        @Override
        public Order visit(RemoveEnumValue operation) {
            return Order.PUBLISHER_FIRST;
        }

        @Override
        public Order visit(CreateIndex operation) {
            return operation.index().unique() ? Order.PUBLISHER_FIRST : Order.ANY;
        }
    }
}
