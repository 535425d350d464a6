package dev.retort.generator.review;

import dev.retort.operation.CreateTable;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rest of the list does to the tables that an operation is about. */
record TableContext(Set<QualifiedName> created, Set<QualifiedName> dropped) {

    static TableContext of(List<Operation> operations) {
        return new TableContext(
                only(operations, CreateTable.class)
                        .map(create -> create.table().name())
                        .collect(Collectors.toSet()),
                only(operations, DropTable.class).map(DropTable::name).collect(Collectors.toSet()));
    }

    /** Whether nobody has rows in this table yet. */
    boolean isNew(QualifiedName table) {
        return created.contains(table);
    }

    /** Whether the table was there before, and stays. */
    boolean isInUse(QualifiedName table) {
        return !created.contains(table) && !dropped.contains(table);
    }

    private static <T extends Operation> Stream<T> only(List<Operation> operations, Class<T> kind) {
        return operations.stream().filter(kind::isInstance).map(kind::cast);
    }
}
