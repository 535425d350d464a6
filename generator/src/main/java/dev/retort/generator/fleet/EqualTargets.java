package dev.retort.generator.fleet;

import dev.retort.fleet.Target;
import dev.retort.fleet.TargetVisitor;
import dev.retort.generator.session.Database;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Puts targets together whose catalogs and revisions are equal, so that one of each group is compared. Most tenants are
 * equal.
 */
final class EqualTargets implements TargetVisitor {

    private record Key(
            List<String> heads, Map<String, String> arguments, int major, CatalogPrint shared, CatalogPrint own) {}

    private final FleetTargets targets;
    private final Map<String, List<String>> heads;
    private final QualifiedName history;
    private final List<String> schemas;
    private final Consumer<Target> seen;
    private final SharedCatalogs shared;
    private final Map<Key, Key> keys = new ConcurrentHashMap<>();
    private final Map<String, Key> prints = new ConcurrentHashMap<>();
    private final Map<String, Exception> failures = new ConcurrentHashMap<>();

    /**
     * Nothing is read yet.
     *
     * @param heads the heads of each target
     * @param schemas the schemas of the settings, which are compared with each target
     * @param seen receives each target whose catalog is read
     */
    EqualTargets(
            FleetTargets targets,
            Map<String, List<String>> heads,
            QualifiedName history,
            List<String> schemas,
            Consumer<Target> seen) {
        this.targets = targets;
        this.heads = Map.copyOf(heads);
        this.history = history;
        this.schemas = List.copyOf(schemas);
        this.seen = seen;
        this.shared = new SharedCatalogs(history);
    }

    @Override
    public void visit(Target target, Connection connection) throws SQLException {
        Database database = targets.database(target);
        CatalogScope scope =
                CatalogScope.of(connection).withOtherSchemas(schemas).withIgnoredTables(Set.of(history));
        Key key = new Key(
                heads.getOrDefault(target.name(), List.of()),
                target.arguments(),
                ServerVersion.of(connection).major(),
                shared.of(database, connection),
                CatalogPrint.read(connection, scope));
        prints.put(target.name(), keys.computeIfAbsent(key, same -> same)); // equal catalogs are in memory once
        seen.accept(target);
    }

    @Override
    public void failed(Target target, Exception failure) {
        failures.put(target.name(), failure);
        seen.accept(target);
    }

    /** Returns the exception of each target whose catalog could not be read. */
    Map<String, Exception> failures() {
        return Map.copyOf(failures);
    }

    /** Returns the groups, each in the order of the list, the first target of each in that order, too. */
    List<List<Target>> groups(List<Target> all) {
        Map<Key, List<Target>> groups = new LinkedHashMap<>();
        for (Target target : all) {
            Key key = prints.get(target.name());
            if (key != null) {
                groups.computeIfAbsent(key, first -> new ArrayList<>()).add(target);
            }
        }
        return List.copyOf(groups.values());
    }
}
