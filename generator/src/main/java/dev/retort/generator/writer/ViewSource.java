package dev.retort.generator.writer;

import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import dev.retort.operation.RenameView;
import dev.retort.schema.Grant;
import dev.retort.schema.Index;
import dev.retort.schema.View;
import java.util.Map;
import java.util.stream.Stream;

/** Writes operations on views as calls. */
final class ViewSource {

    private ViewSource() {}

    static Call create(CreateView operation) {
        return Call.operation("createView").with(view(operation.view()));
    }

    static Call drop(DropView operation) {
        return Call.operation(
                operation.materialized() ? "dropMaterializedView" : "dropView",
                operation.name().toString());
    }

    static Call rename(RenameView operation) {
        return Change.inline(
                Call.operation(operation.materialized() ? "renameMaterializedView" : "renameView"),
                new Text(operation.from().toString()),
                new Text(operation.to().toString()));
    }

    private static Call view(View view) {
        Call call = Call.word(
                        view.materialized() ? "materializedView" : "view",
                        view.name().toString())
                .then("as", TextBlock.of(view.definition()));
        call = pairs(call, "option", view.options()).thenIf(view.withoutData(), "withoutData");
        call = pairs(call, "columnDefault", view.columnDefaults());
        for (Index index : view.indexes()) {
            call = call.then("index", IndexSource.index(view.name(), index));
        }
        call = pairs(call.thenText("comment", view.comment()), "columnComment", view.columnComments())
                .thenText("ownedBy", view.owner());
        for (Grant grant : view.grants()) {
            call = grant(call, grant);
        }
        return call;
    }

    private static Call pairs(Call call, String name, Map<String, String> pairs) {
        Call more = call;
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            more = more.then(name, new Text(pair.getKey()), new Text(pair.getValue()));
        }
        return more;
    }

    private static Call grant(Call call, Grant grant) {
        String name = (grant.column() == null ? "grant" : "grantOnColumn") + (grant.grantable() ? "WithOption" : "");
        Stream<String> role = Stream.of(grant.role().isEmpty() ? "public" : grant.role());
        Stream<String> words =
                Stream.concat(Stream.concat(Stream.ofNullable(grant.column()), role), grant.privileges().stream());
        return call.then(name, Call.texts(words.toList()));
    }
}
