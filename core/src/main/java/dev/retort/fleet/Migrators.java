package dev.retort.fleet;

import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;

/** The migrators of the targets. They share the migrations and the plans. */
record Migrators(Migrator shared, MigratorOptions options, FleetListener listener) {

    /** Returns the migrator of a target on a kept connection. */
    Migrator of(Target target, KeptConnection connection) {
        return shared.withConnections(connection.in(target))
                .withOptions(target.options(options))
                .withListener(listener.of(target));
    }
}
