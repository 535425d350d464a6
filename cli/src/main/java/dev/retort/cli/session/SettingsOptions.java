package dev.retort.cli.session;

import dev.retort.generator.settings.Keys;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.settings.SettingsSources;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that override a setting; they stand before or after the name of a command. */
public final class SettingsOptions {

    @Option(
            names = {"-c", "--config"},
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "The settings file (default: retort.properties).")
    @Nullable
    Path file;

    @Option(
            names = {"-n", "--name"},
            scope = ScopeType.INHERIT,
            paramLabel = "NAME",
            description = "Give precedence to the properties that begin with NAME and a dot.")
    @Nullable
    String name;

    @Option(
            names = "--url",
            scope = ScopeType.INHERIT,
            paramLabel = "URL",
            description = "The database: jdbc:postgresql://… or postgresql://… (default: an embedded PostgreSQL).")
    @Nullable
    String url;

    @Option(names = "--user", scope = ScopeType.INHERIT, paramLabel = "USER", description = "The database user.")
    @Nullable
    String user;

    @Option(
            names = "--password",
            scope = ScopeType.INHERIT,
            paramLabel = "PASSWORD",
            description = "The password of the user.")
    @Nullable
    String password;

    @Option(
            names = "--classpath",
            scope = ScopeType.INHERIT,
            paramLabel = "PATH",
            description = "The compiled entity classes and their dependencies.")
    @Nullable
    String classpath;

    @Option(
            names = "--packages",
            scope = ScopeType.INHERIT,
            paramLabel = "NAMES",
            description = "The packages to scan for entities, comma-separated.")
    @Nullable
    String packages;

    @Option(
            names = "--classes",
            scope = ScopeType.INHERIT,
            paramLabel = "NAMES",
            description = "The entity classes, comma-separated.")
    @Nullable
    String classes;

    @Option(
            names = "--persistence-unit",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME",
            description = "A persistence unit of META-INF/persistence.xml.")
    @Nullable
    String persistenceUnit;

    @Option(
            names = "--mapping-files",
            scope = ScopeType.INHERIT,
            paramLabel = "FILES",
            description = "XML mappings in addition to the annotations, comma-separated.")
    @Nullable
    String mappingFiles;

    @Option(
            names = "--migrations",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "The folder of the migrations.")
    @Nullable
    String migrations;

    @Option(
            names = "--schemas",
            scope = ScopeType.INHERIT,
            paramLabel = "NAMES",
            description = "The schemas to compare, comma-separated.")
    @Nullable
    String schemas;

    @Option(
            names = "--shadow",
            scope = ScopeType.INHERIT,
            paramLabel = "SHADOW",
            description = "embedded, embedded:14 to embedded:18, the URL of an empty database, or none.")
    @Nullable
    String shadow;

    @Option(
            names = "--naming",
            scope = ScopeType.INHERIT,
            paramLabel = "NAMING",
            description = "The naming strategies: jpa or spring.")
    @Nullable
    String naming;

    @Option(
            names = "--spring-config",
            scope = ScopeType.INHERIT,
            paramLabel = "PATHS",
            description = "The folder of application.properties or application.yaml, whose settings apply.")
    @Nullable
    String springConfig;

    @Option(
            names = "--profiles",
            scope = ScopeType.INHERIT,
            paramLabel = "NAMES",
            description = "The active profiles of the Spring Boot application, comma-separated.")
    @Nullable
    String profiles;

    @Option(
            names = "--lock-timeout",
            scope = ScopeType.INHERIT,
            paramLabel = "TIME",
            description = "How long a statement waits for a lock in one attempt (default: 250ms).")
    @Nullable
    String lockTimeout;

    @Option(
            names = "--lock-retry",
            scope = ScopeType.INHERIT,
            paramLabel = "TIME",
            description = "How long all attempts to get a lock may take (default: 5min).")
    @Nullable
    String lockRetry;

    @Option(
            names = "--lock-wait",
            scope = ScopeType.INHERIT,
            paramLabel = "TIME",
            description = "How long to wait for another runner to finish (default: 10min).")
    @Nullable
    String lockWait;

    @Option(
            names = "--statement-timeout",
            scope = ScopeType.INHERIT,
            paramLabel = "TIME",
            description = "How long a statement may take (default: unlimited).")
    @Nullable
    String statementTimeout;

    @Option(
            names = "--role",
            scope = ScopeType.INHERIT,
            paramLabel = "ROLE",
            description = "The role that owns new objects.")
    @Nullable
    String role;

    private final Map<String, String> arguments = new TreeMap<>();

    /** Adds arguments: picocli calls this once for those before the name of the command and once for those after it. */
    @Option(
            names = "-x",
            scope = ScopeType.INHERIT,
            paramLabel = "KEY=VALUE",
            description = "An argument that migrations read with op.argument; repeatable.")
    void addArguments(@Nullable Map<String, String> given) {
        if (given != null) {
            arguments.putAll(given);
        }
    }

    /** The sources of the settings, with these options. */
    public SettingsSources sources(Environment environment) {
        Map<String, String> options = new TreeMap<>();
        put(options, "url", url);
        put(options, "user", user);
        put(options, "password", password);
        put(options, "entities.classpath", classpath);
        put(options, "entities.packages", packages);
        put(options, "entities.classes", classes);
        put(options, "entities.persistence-unit", persistenceUnit);
        put(options, "entities.mapping-files", mappingFiles);
        put(options, "migrations.dir", migrations);
        put(options, "schemas", schemas);
        put(options, "shadow", shadow);
        put(options, "naming", naming);
        put(options, "spring.config", springConfig);
        put(options, "spring.profiles", profiles);
        put(options, "lock-timeout", lockTimeout);
        put(options, "lock-retry", lockRetry);
        put(options, "lock-wait", lockWait);
        put(options, "statement-timeout", statementTimeout);
        put(options, "role", role);
        arguments.forEach((name, value) -> put(options, Settings.ARGUMENT + name, value));
        return new SettingsSources(
                environment.workingDirectory(),
                environment.variables(),
                file,
                name,
                options,
                setting -> "--" + Keys.option(setting));
    }

    private static void put(Map<String, String> options, String setting, @Nullable String value) {
        if (value != null) {
            options.put(setting, value);
        }
    }
}
