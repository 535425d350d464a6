package dev.retort.generator.diff;

import dev.retort.operation.CreateSchema;
import dev.retort.operation.DropSchema;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.schema.Namespace;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** Compares schemas (namespaces in PostgreSQL's catalog). */
final class NamespaceDiff {

    private NamespaceDiff() {}

    static List<Operation> between(List<Namespace> actual, List<Namespace> wanted) {
        Pairing<Namespace> pairing = Pairing.byKey(actual, wanted, Namespace::name);
        List<Operation> operations = new ArrayList<>();
        pairing.adds().forEach(namespace -> operations.add(new CreateSchema(namespace)));
        pairing.kept().stream()
                .flatMap(pair -> CommentDiff.unlessUndeclared(
                        CommentDiff.on(
                                Kind.SCHEMA, QualifiedName.of(pair.after().name())),
                        pair.before().comment(),
                        pair.after().comment()))
                .forEach(operations::add);
        pairing.drops().forEach(namespace -> operations.add(new DropSchema(namespace.name(), namespace)));
        return operations;
    }
}
