package dev.retort.generator.systems;

import dev.retort.generator.Project;
import dev.retort.generator.ProjectMigrations;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * The database of a system's team.
 *
 * @param first the revision that it begins with
 */
record TeamDatabase(ExampleSystem system, Project project, RevisionTarget first, TestDatabase database) {

    /** Fills an empty one with what the team has, rows included: made by hand and stamped, or by the first revision. */
    void begin() throws SQLException, IOException {
        if (system.hasBefore()) {
            database.execute(system.sql("before.sql"));
            migrator().stamp(List.of(first));
        } else {
            migrator().upgrade(first);
        }
        database.execute(system.sql("rows.sql"));
    }

    /** The migrator that brings it to revisions, and that may lose data. */
    Migrator migrator() {
        return Migrator.of(database::connect, ProjectMigrations.of(project)::loaded)
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));
    }
}
