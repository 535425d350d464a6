package dev.retort.fleet;

import dev.retort.PublicApi;
import dev.retort.session.ConnectionSource;
import dev.retort.session.MigratorOptions;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One target of a fleet: a database, or a schema of a database, with a history of its own. Targets with equal sources of
 * connections share the connections to that database.
 */
@PublicApi
public final class Target {

    private final String name;
    private final ConnectionSource connections;
    private final @Nullable String schema;
    private final String group;
    private final Map<String, String> arguments;

    private Target(
            String name,
            ConnectionSource connections,
            @Nullable String schema,
            String group,
            Map<String, String> arguments) {
        this.name = name;
        this.connections = connections;
        this.schema = schema;
        this.group = group;
        this.arguments = Map.copyOf(arguments);
    }

    /** Creates a target in the default schema of a database, without a group. */
    public static Target of(String name, ConnectionSource connections) {
        return new Target(name, connections, null, "", Map.of());
    }

    /**
     * Creates a target in the default schema of a database, without a group.
     *
     * @param url the JDBC URL of the database, which may contain a user and a password; it is never printed
     */
    public static Target of(String name, String url) {
        return of(name, new UrlSource(url));
    }

    /**
     * Returns this target in a schema. It becomes the first of the connection's search path, and the default schema of
     * the migrations and of their history.
     */
    public Target inSchema(String newSchema) {
        return new Target(name, connections, newSchema, group, arguments);
    }

    /** Returns this target in a group. A group is complete before the next one begins. */
    public Target inGroup(String newGroup) {
        return new Target(name, connections, schema, newGroup, arguments);
    }

    /** Returns this target with arguments for the migrations, which are added to those of the options. */
    public Target withArguments(Map<String, String> newArguments) {
        return new Target(name, connections, schema, group, newArguments);
    }

    /** Returns the options of its migrator: those of the fleet with the arguments of this target added. */
    public MigratorOptions options(MigratorOptions ofFleet) {
        Map<String, String> all = new HashMap<>(ofFleet.arguments());
        all.putAll(arguments);
        return ofFleet.withArguments(all);
    }

    /** Returns the name, which is unique in a fleet. */
    public String name() {
        return name;
    }

    /** Returns the default schema of the migrations, or null for that of the connection. */
    public @Nullable String schema() {
        return schema;
    }

    /** Returns the group; empty if it is in none. */
    public String group() {
        return group;
    }

    /** Returns the arguments for the migrations. */
    public Map<String, String> arguments() {
        return arguments;
    }

    ConnectionSource connections() {
        return connections;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
