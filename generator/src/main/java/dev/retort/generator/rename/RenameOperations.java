package dev.retort.generator.rename;

import dev.retort.operation.CreateSchema;
import dev.retort.operation.Operation;
import dev.retort.schema.Namespace;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Creates the operations of resolved renames: types first, then tables, then the parts of tables under the new names of
 * the tables.
 */
record RenameOperations(Schema actual, Schema wanted, ResolvedRename resolved) {

    List<Operation> inOrder() {
        List<Operation> operations = new ArrayList<>(newSchemas());
        operations.addAll(objects(RenamableObject.ENUM_TYPE));
        operations.addAll(parts(RenamablePart.ENUM_VALUE));
        operations.addAll(objects(RenamableObject.TABLE));
        operations.addAll(parts(RenamablePart.COLUMN));
        operations.addAll(objects(RenamableObject.SEQUENCE));
        operations.addAll(parts(RenamablePart.CONSTRAINT));
        operations.addAll(parts(RenamablePart.INDEX));
        return operations;
    }

    /** Creates the schemas that objects move to and that do not exist yet. */
    private List<Operation> newSchemas() {
        Set<String> existing = actual.namespaces().stream().map(Namespace::name).collect(Collectors.toSet());
        return Stream.of(RenamableObject.values())
                .flatMap(kind -> resolved.objects(kind).values().stream())
                .map(QualifiedName::schema)
                .filter(schema -> !schema.isEmpty() && !existing.contains(schema))
                .distinct()
                .map(this::namespace)
                .<Operation>map(CreateSchema::new)
                .toList();
    }

    private Namespace namespace(String name) {
        return wanted.namespaces().stream()
                .filter(namespace -> namespace.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Namespace(name, null));
    }

    private List<Operation> objects(RenamableObject kind) {
        Map<QualifiedName, QualifiedName> renames =
                kind == RenamableObject.SEQUENCE ? movedSequences() : resolved.objects(kind);
        Set<QualifiedName> taken = Stream.of(actual, wanted)
                .flatMap(schema -> kind.namespace(schema).stream())
                .collect(Collectors.toSet());
        return RenameOrder.inOrder(renames, taken, (name, spelling) -> name.sibling(spelling.apply(name.name())))
                .stream()
                .map(move -> kind.rename(move.from(), move.to()))
                .toList();
    }

    /** The renames of sequences. A sequence with an owning column has already moved to the schema of its table. */
    private Map<QualifiedName, QualifiedName> movedSequences() {
        Map<QualifiedName, QualifiedName> moved = new LinkedHashMap<>();
        resolved.objects(RenamableObject.SEQUENCE).forEach((from, to) -> {
            QualifiedName now = actual.sequence(from)
                    .map(sequence -> sequence.owner())
                    .map(owner -> resolved.nameAfter(RenamableObject.TABLE, owner.table()))
                    .map(table -> table.sibling(from.name()))
                    .orElse(from);
            if (!now.equals(to)) {
                moved.put(now, to);
            }
        });
        return moved;
    }

    private List<Operation> parts(RenamablePart kind) {
        List<Operation> operations = new ArrayList<>();
        resolved.parts(kind).forEach((before, renames) -> {
            QualifiedName after = resolved.nameAfter(kind.owner(), before);
            Set<String> taken = Stream.concat(kind.names(actual, before), kind.names(wanted, after))
                    .collect(Collectors.toSet());
            RenameOrder.inOrder(renames, taken, (String name, UnaryOperator<String> spelling) -> spelling.apply(name))
                    .forEach(move -> operations.add(kind.rename(after, move.from(), move.to())));
        });
        return operations;
    }
}
