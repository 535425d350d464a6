package dev.retort.generator.session;

import dev.retort.generator.Project;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RelativePaths;

/** Loads the migrations of the project. */
public final class MigrationLoader {

    private final Project project;
    private final RelativePaths paths;
    private final Output output;
    private final ClassLoader classes;

    MigrationLoader(Project project, RelativePaths paths, Output output, ClassLoader classes) {
        this.project = project;
        this.paths = paths;
        this.output = output;
        this.classes = classes;
    }

    /** Compiles and loads the migrations as they are in their files now. */
    public ProjectMigrations load() {
        return ProjectMigrations.of(project, classes);
    }

    /** Loads the migrations, and warns if there are none: another folder may be meant. */
    public ProjectMigrations loadOrWarn() {
        ProjectMigrations migrations = load();
        warnIfNone(migrations);
        return migrations;
    }

    /** Warns if there are no migrations. */
    public void warnIfNone(ProjectMigrations migrations) {
        if (migrations.loaded().isEmpty()) {
            output.warn(Messages.noMigrations(paths.shown(project.migrations())));
        }
    }
}
