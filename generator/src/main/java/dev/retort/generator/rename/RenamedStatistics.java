package dev.retort.generator.rename;

import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.postgres.unmanaged.ExtendedStatistics;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** Adapts extended statistics to renames, because they are created again after them. */
public final class RenamedStatistics {

    private RenamedStatistics() {}

    /** The same statistics under the names of the table and columns after these operations. */
    public static ExtendedStatistics after(ExtendedStatistics statistics, List<Operation> operations) {
        ExtendedStatistics renamed = statistics;
        QualifiedName ancestor = statistics.ancestor();
        for (Operation operation : operations) {
            ObjectAddress before = operation.subject();
            ObjectAddress after = operation.result();
            if (operation.is(Action.RENAME, Kind.TABLE)) {
                renamed = before.name().equals(renamed.table()) ? renamed.withTable(after.name()) : renamed;
                ancestor = before.name().equals(ancestor) ? after.name() : ancestor;
            } else if (operation.is(Action.RENAME, Kind.COLUMN)
                    && (before.name().equals(renamed.table()) || before.name().equals(ancestor))) {
                renamed = renamed.withElements(
                        RenamedSql.column(renamed.elements(), before.requiredPart(), after.requiredPart()));
            }
        }
        return renamed;
    }
}
