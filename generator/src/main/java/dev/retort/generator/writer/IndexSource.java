package dev.retort.generator.writer;

import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropIndex;
import dev.retort.operation.RenameIndex;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;

/** Writes operations on indexes as calls. */
final class IndexSource {

    private IndexSource() {}

    static Call create(CreateIndex operation) {
        return Call.operation("createIndex", operation.table().toString())
                .with(index(operation.table(), operation.index()).thenIf(operation.concurrently(), "concurrently"));
    }

    static Call drop(DropIndex operation) {
        String name = operation.concurrently() ? "dropIndexConcurrently" : "dropIndex";
        return Call.operation(name, operation.table().toString(), operation.name());
    }

    static Call rename(RenameIndex operation) {
        return Change.inline(
                Call.operation("renameIndex", operation.table().toString()),
                new Text(operation.from()),
                new Text(operation.to()));
    }

    /** An index of the relation. Its name is omitted if it is the conventional one. */
    static Call index(QualifiedName relation, Index index) {
        String conventional = ConventionalName.index(relation, index.elements());
        return index(conventional.equals(index.name()) ? index.withName(null) : index);
    }

    private static Call index(Index index) {
        Call call = Call.word("index", keys(index.elements()))
                .thenText("named", index.name())
                .thenIf(index.unique(), "unique")
                .thenText("using", index.method().equals("btree") ? null : index.method())
                .thenTexts("include", index.include())
                .thenIf(index.nullsNotDistinct(), "nullsNotDistinct")
                .thenText("where", index.predicate());
        for (Map.Entry<String, String> parameter : index.storage().entrySet()) {
            call = call.then("storage", new Text(parameter.getKey()), new Text(parameter.getValue()));
        }
        return call.thenText("comment", index.comment());
    }

    /** The names of the columns if these suffice, otherwise keys. */
    private static Expression[] keys(List<IndexElement> elements) {
        boolean plain = elements.stream().allMatch(element -> element.equals(IndexElement.column(element.text())));
        return elements.stream()
                .map(element -> plain ? new Text(element.text()) : key(element))
                .toArray(Expression[]::new);
    }

    private static Call key(IndexElement element) {
        Call call = Call.word(element.expression() ? "expression" : "key", element.text())
                .thenText("collation", element.collation())
                .thenText("operatorClass", element.operatorClass())
                .thenIf(element.descending(), "descending");
        boolean ordinary = element.nullsFirst() == element.descending();
        return call.thenIf(!ordinary, element.nullsFirst() ? "nullsFirst" : "nullsLast");
    }
}
