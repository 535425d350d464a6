package dev.retort.postgres.unmanaged;

import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.ResultRow;
import dev.retort.postgres.unmanaged.DependencyTracker.Target;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unmanaged objects that block operations, such as policies, triggers, rules, functions, publications,
 * statistics, dropped views that no operation recreates, partition keys, and objects of other schemas.
 *
 * <p>The search is one query for all operations, and a second one if it finds any. An object does not block an operation
 * if an earlier operation of the list drops it, or if an earlier statement of the author mentions it; the author has then
 * handled it.
 */
public final class BlockingDependencies {

    private BlockingDependencies() {}

    /**
     * Returns the objects that block these operations, in the order of the operations. The connection is restored
     * afterwards.
     */
    public static List<BlockingDependency> of(Connection connection, List<Operation> operations) throws SQLException {
        List<BlockingDependency> all = new ArrayList<>(unmanaged(connection, operations));
        if (ReplicaIdentities.mayChange(operations)) {
            all.addAll(ReplicaIdentities.blocking(operations, ReplicatedTables.read(connection)));
        }
        if (PartitionKeys.mayBlock(operations)) {
            all.addAll(PartitionKeys.blocking(operations, PartitionedTables.read(connection)));
        }
        all.sort(Comparator.comparing(BlockingDependency::operation));
        return all;
    }

    /**
     * Returns the parts of relations that block these operations, in the order of the operations. The connection is
     * restored afterwards.
     */
    public static List<BlockingPart> parts(Connection connection, List<Operation> operations) throws SQLException {
        return find(connection, operations, (row, tracker) -> blockingPart(row));
    }

    /**
     * Returns those of the schemas in which an object may block these operations, or in which that needs a closer look. The
     * operations name their objects without a schema.
     */
    public static Set<String> schemasWithDependents(
            Connection connection, List<Operation> operations, List<String> schemas) throws SQLException {
        ServerVersion version = ServerVersion.of(connection);
        List<Target> targets = DependencyTracker.of(operations, version).targets();
        if (targets.stream().anyMatch(target -> target.object().kind() == ObjectAddress.Kind.SCHEMA)
                || (PartitionKeys.mayBlock(operations)
                        && !PartitionedTables.read(connection).isEmpty())) {
            return Set.copyOf(schemas);
        }
        if (targets.isEmpty()) {
            return Set.of();
        }
        List<Target> ofSchemas = new ArrayList<>();
        for (int place = 0; place < schemas.size(); place++) {
            for (Target target : targets) {
                ofSchemas.add(new Target(place, target.change(), inSchema(target.object(), schemas.get(place))));
            }
        }
        return InternalQuery.on(connection)
                .list(BlockingDependencySql.descriptions(version), row -> row.getInt("place"), arguments(ofSchemas))
                .stream()
                .map(schemas::get)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ObjectAddress inSchema(ObjectAddress object, String schema) {
        return new ObjectAddress(object.kind(), object.name().qualifiedIn(schema), object.part());
    }

    @Nullable
    private static BlockingPart blockingPart(ResultRow row) throws SQLException {
        RelationPart part = RelationPart.of(dependent(row)).orElse(null);
        return part == null ? null : new BlockingPart(row.number("place"), part, row.text("drop_sql"));
    }

    private static List<BlockingDependency> unmanaged(Connection connection, List<Operation> operations)
            throws SQLException {
        return find(connection, operations, BlockingDependencies::blocking);
    }

    private interface Mapper<T> {
        @Nullable
        T map(ResultRow row, DependencyTracker tracker) throws SQLException;
    }

    private static <T> List<T> find(Connection connection, List<Operation> operations, Mapper<T> mapper)
            throws SQLException {
        ServerVersion version = ServerVersion.of(connection);
        DependencyTracker tracker = DependencyTracker.of(operations, version);
        if (tracker.targets().isEmpty()) {
            return List.of();
        }
        Object[] targets = arguments(tracker.targets());
        InternalQuery query = InternalQuery.on(connection);
        if (query.list(BlockingDependencySql.isAny(version), row -> row.getBoolean(1), targets)
                .contains(false)) {
            return List.of();
        }
        CatalogScope scope = CatalogScope.of(connection);
        return query
                .list(
                        BlockingDependencySql.descriptions(version),
                        row -> unhandled(new ResultRow(row, scope), tracker, mapper),
                        targets)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static <T> Optional<T> unhandled(ResultRow row, DependencyTracker tracker, Mapper<T> mapper)
            throws SQLException {
        return tracker.isHandled(row.number("place"), dependent(row))
                ? Optional.empty()
                : Optional.ofNullable(mapper.map(row, tracker));
    }

    private static BlockingDependency blocking(ResultRow row, DependencyTracker tracker) throws SQLException {
        int place = row.number("place");
        return new BlockingDependency(
                place,
                tracker.change(place),
                row.text("description"),
                row.flag("lost") && !row.text("catalog").equals("pg_publication_rel"),
                row.text("drop_sql"),
                String.valueOf(row.textOrNull("create_sql")),
                tracker.isAfterRename(place));
    }

    private static Dependent dependent(ResultRow row) throws SQLException {
        return new Dependent(
                row.text("catalog"),
                row.textOrNull("schema") == null ? List.of() : owners(row),
                row.textOrNull("name"),
                row.names("columns"),
                row.textOrNull("cast_source") == null
                        ? null
                        : ObjectAddress.cast(row.type("cast_source"), row.type("cast_target")),
                row.text("identity"));
    }

    /** Returns the name of the owner as the model has it, and with its schema, as an author may write it. */
    private static List<QualifiedName> owners(ResultRow row) throws SQLException {
        return List.of(row.name("schema", "owner"), new QualifiedName(row.text("schema"), row.text("owner")));
    }

    private static Object[] arguments(List<Target> targets) {
        return Stream.<Function<Target, @Nullable Object>>of(
                        Target::operation,
                        target -> target.change().label(),
                        target -> kind(target.object()),
                        target -> Identifiers.quote(name(target.object())),
                        target -> part(target.object()))
                .map(column -> targets.stream().map(column).collect(Collectors.toCollection(ArrayList::new)))
                .toArray();
    }

    /** Returns the word that the query has for the kind of an object. */
    private static String kind(ObjectAddress object) {
        return switch (object.kind()) {
            case COLUMN, CONSTRAINT, TYPE, SCHEMA -> object.kind().label();
            default -> "relation";
        };
    }

    private static QualifiedName name(ObjectAddress object) {
        return object.kind() == ObjectAddress.Kind.INDEX ? object.name().sibling(object.requiredPart()) : object.name();
    }

    @Nullable
    private static String part(ObjectAddress object) {
        return object.kind() == ObjectAddress.Kind.INDEX ? null : object.part();
    }
}
