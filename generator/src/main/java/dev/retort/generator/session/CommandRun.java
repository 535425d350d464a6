package dev.retort.generator.session;

import dev.retort.generator.Project;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.cache.EntityModelCache;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RelativePaths;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.shadow.LocalRepository;
import java.nio.file.Path;
import java.util.List;

/**
 * The parts that one run of a command is put together from. A command hands each collaborator those that it uses; nothing
 * but a command knows them all.
 *
 * @param host the user and the machine
 * @param settings the settings
 * @param output the output of the command
 * @param paths the paths as they are shown
 * @param project the project's folders
 * @param migrations the project's migrations
 * @param databases the databases that a command works on
 * @param shadows the shadow that revisions are tried on
 * @param migrators the migrators that run the migrations
 */
public record CommandRun(
        Host host,
        Settings settings,
        Output output,
        RelativePaths paths,
        Project project,
        MigrationLoader migrations,
        Databases databases,
        Shadows shadows,
        MigratorFactory migrators) {

    /** Puts a run together; nothing is opened or read yet. */
    public static CommandRun of(Host host, Settings settings, Project project, Output output, EmbeddedServers servers) {
        return of(host, settings, project, output, servers, ProjectMigrations.class.getClassLoader());
    }

    /**
     * Puts a run together; nothing is opened or read yet.
     *
     * @param classes the loader of Retort's classes and of everything else that the migrations use
     */
    public static CommandRun of(
            Host host,
            Settings settings,
            Project project,
            Output output,
            EmbeddedServers servers,
            ClassLoader classes) {
        RelativePaths paths = new RelativePaths(host.workingDirectory());
        return new CommandRun(
                host,
                settings,
                output,
                paths,
                project,
                new MigrationLoader(project, paths, output, classes),
                new Databases(settings, project, servers, paths, output),
                new Shadows(settings, servers, output),
                new MigratorFactory(settings, output, host.terminal() != null));
    }

    /** The folders and jars that the entities are loaded from. */
    public List<Path> classpath() {
        return entitySettings().classpath();
    }

    /** The comparison of the project's entities with its database. */
    public EntityComparison comparison() {
        return new EntityComparison(
                entitySettings(),
                new ComparedDatabases(databases, shadows, migrators, models(), output),
                shadows,
                new HibernateChange(models(), LocalRepository.of(host.variables(), host.home())),
                output);
    }

    /** The project's entities, as Hibernate reads them for the shadow's version of PostgreSQL. */
    public EntityModel entities() {
        return models().read(entitySettings().source(), shadows.expectedVersion());
    }

    private EntitySettings entitySettings() {
        return new EntitySettings(settings, project, host, output);
    }

    private EntityModelCache models() {
        return settings.keepEntities()
                ? EntityModelCache.in(project.scratch().resolve("cache"))
                : EntityModelCache.NONE;
    }

    /** The person at the terminal; no questions are asked in a script, or if the output is JSON. */
    public Questions questions() {
        return new Questions(output::ask, output.isJson() ? null : host.terminal());
    }

    /** The revisions that the command line names, among these migrations. */
    public RevisionArguments arguments(ProjectMigrations loaded) {
        return new RevisionArguments(loaded, databases, migrators);
    }
}
