package dev.retort.generator.writer;

import dev.retort.operation.Assignment;
import dev.retort.operation.BackfillRows;
import dev.retort.operation.InsertRows;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes inserted and backfilled rows as calls. */
final class DataSource {

    private static final int BATCH_SIZE = 1000;
    private static final Pattern STRING = Pattern.compile("'((?:[^'\\\\]|'')*)'");
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

    private DataSource() {}

    static Call insert(InsertRows operation) {
        Stream<Expression> rows = operation.rows().stream().map(DataSource::row);
        Expression[] arguments = Stream.concat(
                        Stream.of(
                                new Text(operation.table().toString()),
                                Call.word("columns").with(Call.texts(operation.columns()))),
                        rows)
                .toArray(Expression[]::new);
        return Call.operation("bulkInsert", arguments).spreadOut();
    }

    private static Call row(List<String> values) {
        boolean single = values.size() == 1;
        return Call.word(
                "row",
                values.stream()
                        .map(value -> single && value.equals("NULL") ? sql(value) : value(value))
                        .toArray(Expression[]::new));
    }

    private static Expression value(String sql) {
        if (sql.equals("NULL")) {
            return new ConstantExpression("null", false);
        }
        if (sql.equals("true") || sql.equals("false") || INTEGER.matcher(sql).matches()) {
            return new ConstantExpression(sql, false);
        }
        return STRING.matcher(sql).matches()
                ? new Text(sql.substring(1, sql.length() - 1).replace("''", "'"))
                : sql(sql);
    }

    private static Call sql(String expression) {
        return Call.word("sql", expression);
    }

    static Call backfill(BackfillRows operation) {
        Call key = Call.word("byKey")
                .with(Call.texts(operation.key()))
                .thenIf(
                        operation.batchSize() != BATCH_SIZE,
                        "inBatchesOf",
                        ConstantExpression.of(operation.batchSize()));
        return Call.operation(
                        "backfill",
                        new Text(operation.table().toString()),
                        key,
                        values(operation).thenText("where", operation.where()))
                .spreadOut();
    }

    private static Call values(BackfillRows operation) {
        Assignment first = operation.assignments().get(0);
        Call call = Call.word("set", first.column(), first.value());
        for (Assignment next :
                operation.assignments().subList(1, operation.assignments().size())) {
            call = call.then("set", new Text(next.column()), new Text(next.value()));
        }
        return call;
    }
}
