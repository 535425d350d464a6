package dev.retort.generator;

import dev.retort.generator.sql.SqlReferences;
import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.postgres.unmanaged.BlockingDependencies;
import dev.retort.postgres.unmanaged.BlockingDependency;
import dev.retort.postgres.unmanaged.RoutineBody;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The types and sequences that operations drop although an object that Retort does not manage uses them, such as a
 * function, a domain or a foreign table. They are left alone, unless the same user also blocks another operation: then
 * the user of the object has to change anyway.
 */
final class UsedObjects {

    private final Map<QualifiedName, Set<String>> types = new TreeMap<>();
    private final Map<QualifiedName, Set<String>> sequences = new TreeMap<>();
    private final Set<QualifiedName> created;

    private UsedObjects(List<Operation> operations) {
        created = operations.stream()
                .filter(operation -> operation.action() == Action.CREATE
                        && operation.subject().part() == null)
                .map(operation -> operation.subject().name())
                .collect(Collectors.toSet());
    }

    /** Finds those that these operations drop. */
    static UsedObjects among(Connection connection, List<Operation> operations) throws SQLException {
        UsedObjects used = new UsedObjects(operations);
        if (operations.stream().noneMatch(used::isConcerned)) {
            return used;
        }
        List<BlockingDependency> blocking = BlockingDependencies.of(connection, operations);
        Set<String> blockingOthers = blocking.stream()
                .filter(dependency -> !used.isConcerned(operations.get(dependency.operation())))
                .map(BlockingDependency::object)
                .collect(Collectors.toSet());
        blocking.stream()
                .filter(dependency -> used.isConcerned(operations.get(dependency.operation()))
                        && !blockingOthers.contains(dependency.object()))
                .forEach(dependency ->
                        used.add(operations.get(dependency.operation()).subject(), dependency.object()));
        for (RoutineBody body : RoutineBody.read(connection)) {
            SqlReferences named = SqlReferences.inStatement(body.body());
            operations.stream()
                    .filter(used::isConcerned)
                    .map(Operation::subject)
                    .filter(object -> isNamed(object, named))
                    .forEach(object -> used.add(object, body.routine()));
        }
        return used;
    }

    /** An object whose name another one gets cannot stay. */
    private boolean isConcerned(Operation operation) {
        return (operation.is(Action.DROP, Kind.TYPE) || operation.is(Action.DROP, Kind.SEQUENCE))
                && !created.contains(operation.subject().name());
    }

    private static boolean isNamed(ObjectAddress object, SqlReferences references) {
        Set<QualifiedName> names = object.kind() == Kind.TYPE ? references.types() : references.relations();
        QualifiedName own = object.name();
        return names.stream()
                .anyMatch(name -> name.name().equals(own.name())
                        && (name.isInDefaultSchema() || own.isInDefaultSchema() || name.equals(own)));
    }

    private void add(ObjectAddress object, String user) {
        (object.kind() == Kind.TYPE ? types : sequences)
                .computeIfAbsent(object.name(), name -> new TreeSet<>())
                .add(user);
    }

    boolean isEmpty() {
        return types.isEmpty() && sequences.isEmpty();
    }

    Set<QualifiedName> types() {
        return types.keySet();
    }

    Set<QualifiedName> sequences() {
        return sequences.keySet();
    }

    /** A sentence for each of them. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        types.forEach((name, users) -> remarks.add(remark("type " + name, users)));
        sequences.forEach((name, users) -> remarks.add(remark("sequence " + name, users)));
        return remarks;
    }

    private static String remark(String object, Set<String> users) {
        String first = users.iterator().next();
        String all = users.size() == 1 ? first + " uses it" : first + " and " + (users.size() - 1) + " more use it";
        return object + " is left alone, because " + all;
    }
}
