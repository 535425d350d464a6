package dev.retort.generator;

import dev.retort.operation.Action;
import dev.retort.operation.Execute;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameTracker;
import dev.retort.postgres.catalog.AuxiliaryCatalog;
import dev.retort.schema.AuxiliaryObject;
import dev.retort.schema.AuxiliaryObject.Kind;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The objects that mappings create with statements of their own. They are created if they are missing, removed by the
 * mapping's own statement in the downgrade, and never dropped otherwise.
 *
 * @param objects the objects, in their order
 * @param defaultSchema the connection's default schema
 */
public record Auxiliaries(List<AuxiliaryObject> objects, String defaultSchema) {

    private static final Set<Kind> BEFORE_TABLES = Set.of(Kind.SCHEMA, Kind.EXTENSION, Kind.COLLATION);

    public Auxiliaries {
        String name = defaultSchema;
        objects = objects.stream().map(object -> object.withDefaultSchema(name)).toList();
    }

    /** The operations without those that drop one of these objects, which the entities do not mention elsewhere. */
    List<Operation> withoutDrops(List<Operation> operations) {
        return operations.stream().filter(operation -> !drops(operation)).toList();
    }

    /**
     * The operations with those before and after them that create the missing objects.
     *
     * @param renames the renames before these operations, which the objects of a renamed table follow
     */
    List<Operation> withCreations(Connection connection, List<Operation> operations, List<Operation> renames)
            throws SQLException {
        RenameTracker names = new RenameTracker();
        renames.forEach(names::track);
        List<AuxiliaryObject> missing = new ArrayList<>();
        for (AuxiliaryObject object : objects) {
            if (!AuxiliaryCatalog.exists(connection, defaultSchema, before(object, names))) {
                missing.add(object);
            }
        }
        List<Operation> all = new ArrayList<>();
        missing.stream().filter(Auxiliaries::isEarly).map(Auxiliaries::create).forEach(all::add);
        all.addAll(operations);
        missing.stream()
                .filter(object -> !isEarly(object))
                .map(Auxiliaries::create)
                .forEach(all::add);
        return all;
    }

    /** Tables may need an extension, schema or collation, which need no table. */
    private static boolean isEarly(AuxiliaryObject object) {
        return object.early() || BEFORE_TABLES.contains(object.kind());
    }

    /** An object by the name that its table has before the renames. */
    private static AuxiliaryObject before(AuxiliaryObject object, RenameTracker names) {
        QualifiedName table = object.table() == null ? null : names.table(object.table());
        return table == null
                ? object
                : new AuxiliaryObject(
                        object.kind(), object.name(), table, object.early(), object.create(), object.drop());
    }

    private static Operation create(AuxiliaryObject object) {
        return new Execute(object.create(), true, object.drop());
    }

    private boolean drops(Operation operation) {
        return operation.action() == Action.DROP && isAuxiliary(operation.subject());
    }

    private boolean isAuxiliary(ObjectAddress object) {
        return switch (object.kind()) {
            case TYPE -> has(Kind.TYPE, object.name());
            case SEQUENCE, TABLE -> has(Kind.RELATION, object.name());
            case INDEX -> has(Kind.RELATION, object.name().sibling(Objects.requireNonNull(object.part())));
            default -> false;
        };
    }

    private boolean has(Kind kind, QualifiedName name) {
        return objects.stream()
                .anyMatch(object -> object.kind() == kind && object.name().equals(name));
    }
}
