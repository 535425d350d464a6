package dev.retort.postgres.unmanaged;

import dev.retort.operation.Operation;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.ResultRow;
import dev.retort.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the unmanaged objects that block operations, such as policies, triggers, rules, functions, publications,
 * statistics, dropped views that no operation recreates, and objects of other schemas.
 *
 * <p>The search is one query for all operations. An object does not block an operation if an earlier operation of the
 * list drops it, or if an earlier statement of the author mentions it; the author has then handled it.
 */
public final class BlockingDependencies {

    private static final int COLUMNS = 5;

    private BlockingDependencies() {}

    /**
     * Returns the objects that block these operations, in the order of the operations. The connection is restored
     * afterwards.
     */
    public static List<BlockingDependency> of(Connection connection, List<Operation> operations) throws SQLException {
        ServerVersion version = ServerVersion.of(connection);
        DependencyTracker path = DependencyTracker.along(operations, version);
        if (path.targets().isEmpty()) {
            return List.of();
        }
        String query = BlockingDependencySql.query(version);
        CatalogScope scope = CatalogScope.of(connection);
        List<Array> arrays = arrays(connection, path.targets());
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < COLUMNS; i++) {
                statement.setArray(i + 1, arrays.get(i));
            }
            return read(statement, scope, path);
        } finally {
            for (Array array : arrays) {
                array.free();
            }
        }
    }

    private static List<BlockingDependency> read(
            PreparedStatement statement, CatalogScope scope, DependencyTracker path) throws SQLException {
        List<BlockingDependency> blocking = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                ResultRow row = new ResultRow(result, scope);
                int place = row.number("place");
                if (!path.hasSeenTo(place, dependent(row))) {
                    blocking.add(new BlockingDependency(
                            place,
                            path.change(place),
                            row.text("description"),
                            row.flag("lost") && !row.text("catalog").equals("pg_publication_rel"),
                            row.text("drop_sql"),
                            String.valueOf(row.textOrNull("create_sql")),
                            path.isAfterRename(place)));
                }
            }
        }
        return List.copyOf(blocking);
    }

    private static DependencyTracker.Dependent dependent(ResultRow row) throws SQLException {
        String schema = row.textOrNull("schema");
        QualifiedName relation = schema == null ? null : row.name("schema", "relation");
        return new DependencyTracker.Dependent(
                row.text("catalog"),
                relation,
                row.textOrNull("name"),
                row.names("columns"),
                row.textOrNull("cast_source") == null
                        ? null
                        : row.type("cast_source") + " as " + row.type("cast_target"),
                row.text("identity"));
    }

    private static List<Array> arrays(Connection connection, List<DependencyTracker.Target> targets)
            throws SQLException {
        return List.of(
                connection.createArrayOf(
                        "int4",
                        targets.stream().map(DependencyTracker.Target::place).toArray()),
                connection.createArrayOf(
                        "text",
                        targets.stream().map(DependencyTracker.Target::action).toArray()),
                connection.createArrayOf(
                        "text",
                        targets.stream().map(DependencyTracker.Target::kind).toArray()),
                connection.createArrayOf(
                        "text",
                        targets.stream()
                                .map(target -> Identifiers.quote(target.name()))
                                .toArray()),
                connection.createArrayOf(
                        "text",
                        targets.stream().map(DependencyTracker.Target::part).toArray()));
    }
}
