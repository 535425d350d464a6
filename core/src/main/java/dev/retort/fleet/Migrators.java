package dev.retort.fleet;

import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;
import java.util.HashMap;
import java.util.Map;

/** The migrators of the targets. They share the migrations and the plans. */
record Migrators(Migrator shared, MigratorOptions options, FleetListener listener) {

    /** Returns the migrator of a target on a kept connection. */
    Migrator of(Target target, KeptConnection connection) {
        Map<String, String> arguments = new HashMap<>(options.arguments());
        arguments.putAll(target.arguments());
        return shared.withConnections(connection.in(target))
                .withOptions(options.withArguments(arguments))
                .withListener(listener.of(target));
    }
}
