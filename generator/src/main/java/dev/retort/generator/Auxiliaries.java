package dev.retort.generator;

import dev.retort.operation.DropEnum;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropType;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.postgres.catalog.AuxiliaryCatalog;
import dev.retort.schema.AuxiliaryObject;
import dev.retort.schema.AuxiliaryObject.Kind;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the mappings bring as statements of their own: created where it is missing, taken back by the mapping's own
 * statement in the downgrade, and never dropped otherwise.
 *
 * @param objects the objects, in their order
 * @param defaultSchema the connection's default schema
 */
public record Auxiliaries(List<AuxiliaryObject> objects, String defaultSchema) {

    public Auxiliaries {
        String name = defaultSchema;
        objects = objects.stream().map(object -> object.in(name)).toList();
    }

    /** The operations without those that drop one of them, since the entities know nothing else of them. */
    List<Operation> kept(List<Operation> operations) {
        return operations.stream().filter(operation -> !drops(operation)).toList();
    }

    /** The operations with those around them that create what is missing. */
    List<Operation> created(Connection connection, List<Operation> operations) throws SQLException {
        List<AuxiliaryObject> missing = AuxiliaryCatalog.missing(connection, defaultSchema, objects);
        List<Operation> all = new ArrayList<>();
        missing.stream().filter(AuxiliaryObject::early).map(Auxiliaries::create).forEach(all::add);
        all.addAll(operations);
        missing.stream()
                .filter(object -> !object.early())
                .map(Auxiliaries::create)
                .forEach(all::add);
        return all;
    }

    private static Operation create(AuxiliaryObject object) {
        return new Execute(object.create(), true, object.drop());
    }

    private boolean drops(Operation operation) {
        if (operation instanceof DropEnum drop) {
            return has(Kind.TYPE, drop.name());
        }
        if (operation instanceof DropType drop) {
            return has(Kind.TYPE, drop.name());
        }
        if (operation instanceof DropSequence drop) {
            return has(Kind.RELATION, drop.name());
        }
        if (operation instanceof DropTable drop) {
            return has(Kind.RELATION, drop.name());
        }
        return operation instanceof DropIndex drop
                && has(Kind.RELATION, drop.table().sibling(drop.name()));
    }

    private boolean has(Kind kind, QualifiedName name) {
        return objects.stream()
                .anyMatch(object -> object.kind() == kind && object.name().equals(name));
    }
}
