package dev.retort.generator.diff;

import dev.retort.operation.CreateTable;
import dev.retort.operation.CreateType;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropType;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.schema.CompositeType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Moves composite types between tables: a composite type can have the row type of a table in an attribute, and another
 * table can have the composite type in a column. Other operations keep their places.
 *
 * @see <a href="https://www.postgresql.org/docs/current/rowtypes.html">PostgreSQL manual, Composite types</a>
 */
final class RowTypesInTypes {

    /**
     * A composite type or table that is created or dropped.
     *
     * @param operation the operation
     * @param table whether it is a table
     * @param needs the names of its types
     */
    private record Part(Operation operation, boolean table, List<QualifiedName> needs) {}

    private final Map<QualifiedName, Part> parts = new LinkedHashMap<>();
    private final Set<Operation> done = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Operation> ordered = new ArrayList<>();

    private RowTypesInTypes() {}

    /**
     * Returns the operations with each new composite type after the tables whose row types it has and before the tables
     * that have it, and with the drops in the reverse order.
     */
    static List<Operation> inOrder(List<Operation> sorted) {
        List<Operation> backwards = reversed(new RowTypesInTypes().order(sorted, CREATED));
        return reversed(new RowTypesInTypes().order(backwards, DROPPED));
    }

    private List<Operation> order(List<Operation> operations, PartialVisitor<Stream<Part>> kind) {
        operations.forEach(operation -> operation
                .accept(kind)
                .forEach(part -> parts.put(operation.subject().name(), part)));
        List<Part> late = parts.values().stream()
                .filter(part -> !part.table() && needsTable(part, new HashSet<>()))
                .toList();
        if (late.isEmpty()) {
            return operations;
        }
        Set<Operation> moved = new HashSet<>();
        late.forEach(part -> moved.add(part.operation()));
        Operation last = lastTable(operations);
        for (Operation operation : operations) {
            if (moved.contains(operation)) {
                continue;
            }
            add(operation);
            if (operation == last) {
                late.forEach(part -> add(part.operation()));
            }
        }
        return ordered;
    }

    private boolean needsTable(Part part, Set<QualifiedName> visited) {
        return part.needs().stream()
                .filter(visited::add)
                .flatMap(name -> Stream.ofNullable(parts.get(name)))
                .anyMatch(needed -> needed.table() || needsTable(needed, visited));
    }

    private Operation lastTable(List<Operation> operations) {
        List<Operation> tables = operations.stream()
                .filter(operation ->
                        parts.values().stream().anyMatch(part -> part.table() && part.operation() == operation))
                .toList();
        return tables.get(tables.size() - 1);
    }

    /** Adds an operation after those of the types that it needs. */
    private void add(Operation operation) {
        if (!done.add(operation)) {
            return;
        }
        Part part = parts.get(operation.subject().name());
        if (part != null && part.operation() == operation) {
            part.needs().stream()
                    .flatMap(name -> Stream.ofNullable(parts.get(name)))
                    .forEach(needed -> add(needed.operation()));
        }
        ordered.add(operation);
    }

    private static List<Operation> reversed(List<Operation> operations) {
        List<Operation> reversed = new ArrayList<>(operations);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Part part(Operation operation, CompositeType type) {
        return new Part(
                operation,
                false,
                type.attributes().stream()
                        .map(attribute -> attribute.type().name())
                        .toList());
    }

    private static Part part(Operation operation, Table table) {
        return new Part(
                operation,
                true,
                table.columns().stream().map(column -> column.type().name()).toList());
    }

    private static final PartialVisitor<Stream<Part>> CREATED = new PartialVisitor<>() {

        @Override
        protected Stream<Part> visitOther(Operation operation) {
            return Stream.of();
        }

        @Override
        public Stream<Part> visit(CreateType create) {
            return Stream.of(part(create, create.type()));
        }

        @Override
        public Stream<Part> visit(CreateTable create) {
            return Stream.of(part(create, create.table()));
        }
    };

    private static final PartialVisitor<Stream<Part>> DROPPED = new PartialVisitor<>() {

        @Override
        protected Stream<Part> visitOther(Operation operation) {
            return Stream.of();
        }

        @Override
        public Stream<Part> visit(DropType drop) {
            return Stream.ofNullable(drop.definition()).map(type -> part(drop, type));
        }

        @Override
        public Stream<Part> visit(DropTable drop) {
            return Stream.ofNullable(drop.definition()).map(table -> part(drop, table));
        }
    };
}
