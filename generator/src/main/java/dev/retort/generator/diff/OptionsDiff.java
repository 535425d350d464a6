package dev.retort.generator.diff;

import dev.retort.operation.AlterTableOptions;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.stream.Stream;

/** Compares the storage of tables. Partitioning is not changed. */
final class OptionsDiff {

    private OptionsDiff() {}

    static Stream<AlterTableOptions> between(Table actual, Table wanted) {
        TableOptions before = actual.options();
        TableOptions after =
                new TableOptions(wanted.options().unlogged(), wanted.options().storage(), before.partitionBy());
        return before.equals(after) ? Stream.of() : Stream.of(new AlterTableOptions(actual.name(), before, after));
    }
}
