package dev.retort.postgres.unmanaged;

import dev.retort.operation.Action;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Execute;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RenameTracker;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.postgres.unmanaged.ReplicatedTables.Published;
import dev.retort.postgres.unmanaged.ReplicatedTables.Restriction;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the operations that take the replica identity from a table whose updates or deletes are published, or give it one
 * that its publication does not cover. Afterwards, PostgreSQL refuses every update and delete of that table.
 *
 * @see <a href="https://www.postgresql.org/docs/current/logical-replication-publication.html">PostgreSQL manual,
 *     Publication</a>
 */
final class ReplicaIdentities {

    private final List<Operation> operations;
    private final List<Published> published;
    private final RenameTracker origins = new RenameTracker();
    private final Set<QualifiedName> handled = new HashSet<>();
    private final Set<String> handledPublications = new HashSet<>();
    private final List<BlockingDependency> blocking = new ArrayList<>();
    private boolean renamed;

    private ReplicaIdentities(List<Operation> operations, List<Published> published) {
        this.operations = operations;
        this.published = published;
    }

    /** Whether an operation may take a replica identity from a table, or give it another one. */
    static boolean mayChange(List<Operation> operations) {
        return operations.stream().anyMatch(operation -> dropsPart(operation) || operation.accept(ADDS_KEY));
    }

    /** Returns what stands against the changed replica identities, in the order of the operations. */
    static List<BlockingDependency> blocking(List<Operation> operations, ReplicatedTables replicated) {
        List<Published> published =
                replicated.published().stream().filter(Published::changes).toList();
        ReplicaIdentities search = new ReplicaIdentities(operations, published);
        for (int i = 0; i < operations.size(); i++) {
            search.inspect(i, operations.get(i));
            search.origins.track(operations.get(i));
        }
        return search.blocking;
    }

    private static boolean dropsPart(Operation operation) {
        Kind kind = operation.subject().kind();
        return operation.action() == Action.DROP
                && (kind == Kind.CONSTRAINT || kind == Kind.INDEX || kind == Kind.COLUMN);
    }

    private void inspect(int place, Operation operation) {
        renamed |= operation.action() == Action.RENAME;
        statements(operation).forEach(this::handle);
        Operation.select(List.of(operation), AddConstraint.class)
                .filter(add -> add.constraint() instanceof PrimaryKey)
                .forEach(add -> inspectKey(place, add, (PrimaryKey) add.constraint()));
        ObjectAddress origin = dropsPart(operation) ? origins.origin(operation.subject()) : null;
        if (origin == null) {
            return;
        }
        published.stream()
                .filter(one -> one.identity() != null)
                .filter(one -> one.table().equals(origin.name()) && isIdentity(one, origin))
                .findFirst()
                .filter(one -> !handled.contains(one.table()))
                .ifPresent(one -> inspect(place, operation, one));
    }

    private static boolean isIdentity(Published table, ObjectAddress dropped) {
        return dropped.kind() == Kind.COLUMN
                ? table.columns().contains(dropped.part())
                : String.valueOf(table.identity()).equals(dropped.part());
    }

    /** The identity is not lost if another one follows before any row is updated, or if the table is dropped. */
    private void inspect(int place, Operation operation, Published table) {
        QualifiedName name = operation.subject().name();
        boolean replaced = false;
        for (Operation next : operations.subList(place + 1, operations.size())) {
            if (addsKey(next, name) || isReplaced(name, next)) {
                replaced = true;
                break;
            }
            if (updatesRows(next, name)) {
                break;
            }
        }
        handled.add(table.table());
        if (!replaced) {
            boolean later = operations.stream().skip(place + 1L).anyMatch(next -> addsKey(next, name));
            String alter = "ALTER TABLE " + Identifiers.quote(name) + " REPLICA IDENTITY ";
            blocking.add(new BlockingDependency(
                    place,
                    DependencyTracker.describeDrop(operation.subject()),
                    "the replica identity of " + name + ", without which PostgreSQL refuses its updates and deletes,"
                            + " because publication " + table.publication() + " publishes them",
                    true,
                    alter + "FULL",
                    later ? alter + "DEFAULT" : "",
                    renamed));
        }
    }

    /** A primary key is the replica identity, so the publication has to publish its columns and filter only by them. */
    private void inspectKey(int place, AddConstraint add, PrimaryKey key) {
        ObjectAddress origin = origins.origin(add.subject());
        List<String> columns = key.columns().stream()
                .map(column -> origins.column(add.table(), column))
                .toList();
        published.stream()
                .filter(one -> origin != null && one.table().equals(origin.name()))
                .filter(one -> !handledPublications.contains(one.publication()))
                .forEach(one -> uncovered(place, add, one, columns).ifPresent(blocking::add));
    }

    private Optional<BlockingDependency> uncovered(int place, AddConstraint add, Published table, List<String> key) {
        String change = "adding primary key (" + String.join(", ", key) + ") to " + add.table();
        String name = Identifiers.quote(add.table());
        Restriction restriction = table.restriction();
        List<String> unpublished = restriction.columns().isEmpty() ? List.of() : without(key, restriction.columns());
        List<String> notInKey = without(restriction.filterColumns(), key);
        String alter = "ALTER PUBLICATION " + Identifiers.quote(table.publication());
        if (!unpublished.isEmpty()) {
            List<String> all = Stream.concat(restriction.columns().stream(), unpublished.stream())
                    .toList();
            String where =
                    restriction.filter().isEmpty() || !notInKey.isEmpty() ? "" : " WHERE " + restriction.filter();
            return Optional.of(new BlockingDependency(
                    place,
                    change,
                    "the column list of publication " + table.publication() + ", which has no "
                            + String.join(", ", unpublished),
                    false,
                    alter + " DROP TABLE " + name,
                    alter + " ADD TABLE " + name + " (" + Identifiers.list(all) + ")" + where,
                    renamed));
        }
        return notInKey.isEmpty()
                ? Optional.empty()
                : Optional.of(new BlockingDependency(
                        place,
                        change,
                        "the row filter of publication " + table.publication() + ", which reads "
                                + String.join(", ", notInKey) + " outside the key,",
                        false,
                        restriction.columns().isEmpty()
                                ? "ALTER TABLE " + name + " REPLICA IDENTITY FULL"
                                : alter + " DROP TABLE " + name,
                        "",
                        renamed));
    }

    private static List<String> without(List<String> columns, List<String> others) {
        return columns.stream().filter(column -> !others.contains(column)).toList();
    }

    private static boolean isReplaced(QualifiedName table, Operation operation) {
        boolean isDrop = operation.action() == Action.DROP
                && operation.subject().kind() == Kind.TABLE
                && operation.subject().name().equals(table);
        return isDrop || statements(operation).anyMatch(statement -> setsIdentity(statement, table));
    }

    private static boolean setsIdentity(String statement, QualifiedName table) {
        return SqlTokenizer.of(statement).stream().anyMatch(token -> token.is("replica"))
                && MentionedNames.inStatement(statement).contains(table.name());
    }

    /** A statement of the author that sets a replica identity, or mentions the publication, handles the loss. */
    private void handle(String statement) {
        Set<String> names = MentionedNames.inStatement(statement);
        for (Published one : published) {
            if (names.contains(one.publication()) || setsIdentity(statement, one.table())) {
                handled.add(one.table());
                handledPublications.add(one.publication());
            }
        }
    }

    private static Stream<String> statements(Operation operation) {
        return Operation.select(List.of(operation), Execute.class).map(Execute::sql);
    }

    /** Whether an operation gives the table a primary key. */
    private static boolean addsKey(Operation operation, QualifiedName table) {
        return operation.subject().name().equals(table) && operation.accept(ADDS_KEY);
    }

    /** Whether an operation updates rows of the table, or may. */
    private static boolean updatesRows(Operation operation, QualifiedName table) {
        return operation.action() == Action.RUN
                || (operation.subject().name().equals(table) && operation.accept(UPDATES_ROWS));
    }

    private static final PartialVisitor<Boolean> ADDS_KEY = new PartialVisitor<>() {

        @Override
        protected Boolean visitOther(Operation operation) {
            return false;
        }

        @Override
        public Boolean visit(AddConstraint operation) {
            return operation.constraint() instanceof PrimaryKey;
        }
    };

    private static final PartialVisitor<Boolean> UPDATES_ROWS = new PartialVisitor<>() {

        @Override
        protected Boolean visitOther(Operation operation) {
            return operation.action() == Action.UPDATE;
        }

        @Override
        public Boolean visit(AddColumn operation) {
            return operation.backfill() != null;
        }

        @Override
        public Boolean visit(AlterColumn operation) {
            return operation.backfill() != null;
        }
    };
}
