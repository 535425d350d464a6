package dev.retort.generator.writer;

import dev.retort.operation.AlterTableOptions;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropTable;
import dev.retort.operation.RenameTable;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.Map;
import java.util.stream.Stream;

/** Writes operations on tables as calls. */
final class TableSource {

    private TableSource() {}

    static Call create(CreateTable operation) {
        Table table = operation.abbreviated().table();
        Call call = Call.operation("createTable", table.name().toString());
        return call.with(elements(table).toArray(Expression[]::new)).spreadOut();
    }

    static Call drop(DropTable operation) {
        return Call.operation("dropTable", operation.name().toString());
    }

    static Call alterOptions(AlterTableOptions operation) {
        return Change.of(
                Call.operation("alterTableOptions", operation.table().toString()),
                options(operation.before()),
                options(operation.after()));
    }

    static Call rename(RenameTable operation) {
        return Change.inline(
                Call.operation("renameTable"),
                new Text(operation.from().toString()),
                new Text(operation.to().toString()));
    }

    private static Stream<Expression> elements(Table table) {
        Stream<Expression> columns = table.columns().stream().map(ColumnSource::column);
        Stream<Expression> constraints = table.constraints().stream().map(ConstraintSource::constraint);
        Stream<Expression> options = Stream.of(table.options())
                .filter(given -> !given.equals(TableOptions.ORDINARY))
                .map(TableSource::options);
        Stream<Expression> comment = Stream.ofNullable(table.comment()).map(CommentSource::comment);
        return Stream.of(columns, constraints, options, comment).flatMap(part -> part);
    }

    private static Call options(TableOptions options) {
        Call call = Call.word("options").thenIf(options.unlogged(), "unlogged");
        for (Map.Entry<String, String> parameter : options.storage().entrySet()) {
            call = call.then("storage", new Text(parameter.getKey()), new Text(parameter.getValue()));
        }
        return call.thenText("partitionBy", options.partitionBy())
                .thenTexts(
                        "inherits",
                        options.inherits().stream().map(QualifiedName::toString).toList());
    }
}
