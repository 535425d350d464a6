package dev.retort.generator;

import dev.retort.operation.DropTable;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.operation.Origins;
import dev.retort.postgres.Inheritance;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Statements before operations that end what a dropped table inherits, and begin it again last in the downgrade. So a table
 * and its heirs are dropped in any order, and an heir that comes back is one; its columns are then its own as well.
 */
final class SavedInheritance {

    private SavedInheritance() {}

    /** The operations with these statements before them. */
    static List<Operation> around(List<Operation> operations, List<Inheritance> inheritances) {
        Set<QualifiedName> gone = new HashSet<>();
        Origins origins = new Origins();
        for (Operation operation : operations) {
            QualifiedName table = operation instanceof DropTable drop ? origins.table(drop.name()) : null;
            if (table != null) {
                gone.add(table);
            }
            origins.note(operation);
        }
        List<Operation> all = new ArrayList<>();
        inheritances.stream()
                .filter(inheritance -> gone.contains(inheritance.heir()))
                .forEach(inheritance -> all.add(new Execute(inheritance.end(), true, inheritance.begin())));
        all.addAll(operations);
        return all;
    }
}
