package dev.retort.maven;

import dev.retort.generator.Project;
import dev.retort.generator.report.Failure;
import dev.retort.generator.report.Failures;
import dev.retort.generator.report.Messages;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.EmbeddedServers;
import dev.retort.generator.session.Host;
import dev.retort.generator.settings.Keys;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.settings.SettingsReader;
import dev.retort.generator.settings.SettingsSources;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** The common part of all goals: settings and class path of the module, and failures as Maven reports them. */
abstract class RetortMojo extends AbstractMojo {

    private static final String PROPERTY = "retort.";

    /** The driver's own log, held so that it stays off: the driver also throws the errors that it logs. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    /** The setting of Maven's log for the library that starts the embedded server; it tells every step. */
    private static final String EMBEDDED_LOG = "org.slf4j.simpleLogger.log.io.zonky";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MojoExecution execution;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private ProjectDependenciesResolver resolver;

    /** Leaves the goal out. */
    @Parameter(property = "retort.skip", defaultValue = "false")
    private boolean skip;

    /** Prints details. */
    @Parameter(property = "retort.verbose", defaultValue = "false")
    private boolean verbose;

    /** The settings file, relative to the module (default: retort.properties, if it exists). */
    @Parameter(property = "retort.config")
    private @Nullable File config;

    /** Gives precedence to the properties of the settings file that begin with this name and a dot. */
    @Parameter(property = "retort.name")
    private @Nullable String name;

    /** The database: jdbc:postgresql://… or postgresql://… (default: an embedded PostgreSQL). */
    @Parameter(property = "retort.url")
    private @Nullable String url;

    /** The database user. */
    @Parameter(property = "retort.user")
    private @Nullable String user;

    /** The password of the user. */
    @Parameter(property = "retort.password")
    private @Nullable String password;

    /** The packages to scan for entities, comma-separated. */
    @Parameter(property = "retort.packages")
    private @Nullable String packages;

    /** The entity classes, comma-separated. */
    @Parameter(property = "retort.classes")
    private @Nullable String classes;

    /** A persistence unit of META-INF/persistence.xml. */
    @Parameter(property = "retort.persistenceUnit")
    private @Nullable String persistenceUnit;

    /** XML mappings in addition to the annotations, comma-separated. */
    @Parameter(property = "retort.mappingFiles")
    private @Nullable String mappingFiles;

    /** The folder of the migrations, relative to the module (default: migrations). */
    @Parameter(property = "retort.migrations")
    private @Nullable String migrations;

    /** The Java package of the migrations (default: migrations). */
    @Parameter(property = "retort.migrationsPackage")
    private @Nullable String migrationsPackage;

    /** The schemas to compare, comma-separated. */
    @Parameter(property = "retort.schemas")
    private @Nullable String schemas;

    /** The objects to compare, as patterns of type:schema.name. */
    @Parameter(property = "retort.include")
    private @Nullable String include;

    /** The objects to leave alone, as patterns of type:schema.name. */
    @Parameter(property = "retort.exclude")
    private @Nullable String exclude;

    /** The scratch database: embedded, embedded:14 to embedded:18, the URL of an empty database, or none. */
    @Parameter(property = "retort.shadow")
    private @Nullable String shadow;

    /** The naming strategies: jpa or spring (default: spring where Spring Boot configures Hibernate). */
    @Parameter(property = "retort.naming")
    private @Nullable String naming;

    /** How long a statement waits for a lock in one attempt (default: 250ms). */
    @Parameter(property = "retort.lockTimeout")
    private @Nullable String lockTimeout;

    /** How long all attempts to get a lock may take (default: 5min). */
    @Parameter(property = "retort.lockRetry")
    private @Nullable String lockRetry;

    /** How long to wait for another runner to finish (default: 10min). */
    @Parameter(property = "retort.lockWait")
    private @Nullable String lockWait;

    /** How long a statement may take (default: unlimited). */
    @Parameter(property = "retort.statementTimeout")
    private @Nullable String statementTimeout;

    /** The role that owns new objects. */
    @Parameter(property = "retort.role")
    private @Nullable String role;

    /** Further settings by their names in retort.properties, such as hibernate.* and x.*. */
    @Parameter
    private Map<String, String> settings = Map.of();

    /** Runs the goal. */
    abstract void run(CommandRun run) throws Exception;

    /** Whether messages beside the result are only for {@code -X}. */
    boolean isQuiet() {
        return false;
    }

    /** A call of Maven for a goal of this module. */
    final String call(String goal) {
        return wording().goal(goal);
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || project.getPackaging().equals("pom")) {
            getLog().debug("left out");
            return;
        }
        registerDriver();
        MavenOutput output = new MavenOutput(getLog(), wording(), isQuiet(), verbose);
        try {
            Settings chosen = read(given());
            if (execution.getSource() == MojoExecution.Source.CLI
                    && session.getProjects().size() > 1
                    && !chosen.describeProject()) {
                getLog().info("left out: this module has neither retort.properties nor migrations");
                return;
            }
            chosen.warnings().forEach(output::warn);
            execute(ProjectClasspath.of(project, session, resolver), output);
        } catch (MojoFailureException | MojoExecutionException e) {
            throw e;
        } catch (Exception | LinkageError e) {
            throw failure(Failures.of(e, Messages.someDatabase(), Messages.thatUser(), wording()), e);
        }
    }

    private void execute(ProjectClasspath classpath, MavenOutput output) throws Exception {
        Settings chosen = read(withProject(classpath));
        Host host = new Host(
                Path.of(session.getExecutionRootDirectory()),
                System.getenv(),
                Path.of(System.getProperty("user.home")),
                null);
        Project folders =
                new Project(chosen.project(), chosen.migrations(), chosen.migrationsPackage(), chosen.templates());
        try (EmbeddedServers servers = new EmbeddedServers(host, folders, output);
                URLClassLoader application = loader(classpath)) {
            CommandRun run = CommandRun.of(host, chosen, folders, output, servers, application);
            try {
                run(run);
            } catch (MojoFailureException e) {
                throw e;
            } catch (Exception | LinkageError e) {
                throw failure(run.databases().failure(e), e);
            }
        }
    }

    /** The classes of the application, which migrations may use, beside the plugin's own. */
    private static URLClassLoader loader(ProjectClasspath classpath) throws IOException {
        URL[] urls = new URL[classpath.entries().size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classpath.entries().get(i).toUri().toURL();
        }
        return new URLClassLoader("application", urls, RetortMojo.class.getClassLoader());
    }

    private static MojoFailureException failure(Failure failure, Throwable cause) {
        return new MojoFailureException(MavenOutput.text(failure), cause);
    }

    /** Maven's class loader hides the driver from the JDK, which looks for it only once. */
    private static void registerDriver() throws MojoExecutionException {
        DRIVER.setLevel(Level.OFF);
        System.setProperty(EMBEDDED_LOG, "warn");
        try {
            if (!Driver.isRegistered()) {
                Driver.register();
            }
        } catch (SQLException e) {
            throw new MojoExecutionException("the driver cannot be registered: " + e.getMessage(), e);
        }
    }

    private Settings read(Map<String, String> options) {
        return SettingsReader.read(new SettingsSources(
                project.getBasedir().toPath(),
                System.getenv(),
                config == null ? null : config.toPath(),
                name,
                options,
                MavenWording::propertyOf));
    }

    private Map<String, String> given() {
        Map<String, String> options = new TreeMap<>(settings);
        put(options, "url", url);
        put(options, "user", user);
        put(options, "password", password);
        put(options, "entities.packages", packages);
        put(options, "entities.classes", classes);
        put(options, "entities.persistence-unit", persistenceUnit);
        put(options, "entities.mapping-files", mappingFiles);
        put(options, "migrations.dir", migrations);
        put(options, "migrations.package", migrationsPackage);
        put(options, "schemas", schemas);
        put(options, "include", include);
        put(options, "exclude", exclude);
        put(options, "shadow", shadow);
        put(options, "naming", naming);
        put(options, "lock-timeout", lockTimeout);
        put(options, "lock-retry", lockRetry);
        put(options, "lock-wait", lockWait);
        put(options, "statement-timeout", statementTimeout);
        put(options, "role", role);
        Properties properties = session.getUserProperties();
        for (String property : properties.stringPropertyNames()) {
            String setting = property.startsWith(PROPERTY) ? property.substring(PROPERTY.length()) : "";
            if (Keys.isKnown(setting)) {
                options.put(setting, properties.getProperty(property));
            }
        }
        return options;
    }

    /** The settings with the class path of the module, and the naming of Spring Boot where it is in use. */
    private Map<String, String> withProject(ProjectClasspath classpath) {
        Map<String, String> options = given();
        options.put("entities.classpath", classpath.text());
        if (classpath.hasSpringBoot() && read(options).naming().isEmpty()) {
            options.put("naming", "spring");
        }
        return options;
    }

    private static void put(Map<String, String> options, String setting, @Nullable String value) {
        if (value != null) {
            options.put(setting, value);
        }
    }

    private MavenWording wording() {
        return new MavenWording(session.getAllProjects().size() > 1 ? " -pl :" + project.getArtifactId() : "");
    }
}
