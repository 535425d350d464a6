package dev.retort.generator.diff;

import static java.util.Objects.requireNonNull;

import dev.retort.generator.sql.InLists;
import dev.retort.generator.sql.ValueLists;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropIndex;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameIndex;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Compares indexes that belong to no constraint. An index that an interrupted build left invalid is built again. */
final class IndexDiff {

    private final QualifiedName table;
    private final ConstraintNames names;

    IndexDiff(QualifiedName table, ConstraintNames names) {
        this.table = table;
        this.names = names;
    }

    static Pairing<Index> pair(Table actual, Table wanted, ColumnChanges columnChanges) {
        return Pairing.byName(actual.indexes(), wanted.indexes(), Index::name, IndexDiff::same)
                .replacing(pair -> columnChanges.invalidates(pair.before()))
                .mapped(InLists.ofIndexes(actual), InLists.ofIndexes(wanted));
    }

    List<Operation> of(Pairing<Index> pairing) {
        List<Operation> operations = new ArrayList<>();
        pairing.leaving().forEach(index -> operations.add(new DropIndex(table, name(index), index)));
        pairing.replaced().forEach(pair -> operations.add(create(replacement(pair.before(), pair.after()))));
        pairing.adds().forEach(index -> operations.add(create(index)));
        pairing.kept().forEach(pair -> operations.addAll(keep(pair.before(), pair.after())));
        return List.copyOf(operations);
    }

    private Operation create(Index index) {
        String name = index.name();
        String chosen = name == null ? names.index(table, ConventionalName.index(table, index.elements())) : name;
        return new CreateIndex(table, index.withName(chosen));
    }

    private List<Operation> keep(Index before, Index after) {
        List<Operation> operations = new ArrayList<>();
        String name = after.name() == null ? before.name() : after.name();
        if (name == null) {
            return List.of();
        }
        if (!name.equals(before.name())) {
            operations.add(new RenameIndex(table, name(before), name));
        }
        CommentDiff.unlessUndeclared(CommentDiff.on(Kind.INDEX, table, name), before.comment(), after.comment())
                .forEach(operations::add);
        return operations;
    }

    private static Index replacement(Index before, Index after) {
        Index named = after.name() == null ? after.withName(before.name()) : after;
        return named.withComment(CommentDiff.kept(before.comment(), after.comment()));
    }

    static boolean same(Index first, Index second) {
        return first.valid() == second.valid() && comparable(first).equals(comparable(second));
    }

    private static Index comparable(Index index) {
        String predicate = index.predicate();
        return index.withName(null)
                .withComment(null)
                .withPredicate(predicate == null ? null : ValueLists.sorted(predicate))
                .withElements(
                        index.elements().stream().map(IndexDiff::comparable).toList());
    }

    private static IndexElement comparable(IndexElement element) {
        return element.expression() ? element.withText(ValueLists.sorted(element.text())) : element;
    }

    private static String name(Index index) {
        return requireNonNull(index.name(), "an index of the catalog has a name");
    }
}
