package dev.retort.runner.faults;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Operations;
import dev.retort.runner.Written;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A plan of more than fifty steps: some share a transaction, some run in a separate transaction, and some
 * outside of any. Statements that would do no harm a second time leave a row each time that they run.
 */
final class MixedPlan {

    private static final int REVISIONS = 8;

    private MixedPlan() {}

    static Written source() {
        Written source = new Written()
                .then(
                        "r0",
                        op -> {
                            op.createTable("done", column("step", "text").notNull());
                            op.createEnum("mood", "ok");
                        },
                        op -> op.irreversible("not part of the tests"));
        for (int i = 1; i <= REVISIONS; i++) {
            int number = i;
            source.then("r" + i, op -> upgrade(op, number), op -> op.irreversible("not part of the tests"));
        }
        return source;
    }

    /** The rows that are there when each step has run once. */
    static List<String> done() {
        return IntStream.rangeClosed(1, REVISIONS)
                .boxed()
                .flatMap(i -> List.of(i + ".1", i + ".2").stream())
                .toList();
    }

    private static void upgrade(Operations op, int number) {
        String table = "t" + number;
        op.createTable(
                table, column("id", "bigint").notNull(), column("v", "text"), column("n", "integer"), primaryKey("id"));
        op.executeSafe("insert into " + table + " select g, md5(g::text), g from generate_series(1, 500) g");
        op.executeSafe("insert into done values ('" + number + ".1')");
        op.createIndex(table, index("v").named(table + "_v").concurrently());
        op.addEnumValue("mood", "m" + number);
        op.addColumn(table, column("m", "mood").notNull().defaultSql("'m" + number + "'"));
        op.executeSafe("insert into done values ('" + number + ".2')");
        op.createIndex(table, index("n").named(table + "_n").unique().concurrently());
        if (number > 1) {
            op.dropIndexConcurrently("t" + (number - 1), "t" + (number - 1) + "_v");
        }
    }
}
