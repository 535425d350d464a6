package dev.retort.generator.rename;

import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.postgres.unmanaged.ExtendedStatistics;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** Extended statistics as they are made again after renames. */
public final class RenamedStatistics {

    private RenamedStatistics() {}

    /** The same on the table and columns that are called otherwise after these operations. */
    public static ExtendedStatistics after(ExtendedStatistics statistics, List<Operation> operations) {
        ExtendedStatistics renamed = statistics;
        QualifiedName heir = statistics.ancestor();
        for (Operation operation : operations) {
            if (operation instanceof RenameTable rename) {
                renamed = rename.from().equals(renamed.table()) ? renamed.withTable(rename.to()) : renamed;
                heir = rename.from().equals(heir) ? rename.to() : heir;
            } else if (operation instanceof RenameColumn rename
                    && (rename.table().equals(renamed.table()) || rename.table().equals(heir))) {
                renamed = renamed.withElements(RenamedSql.column(renamed.elements(), rename.from(), rename.to()));
            }
        }
        return renamed;
    }
}
