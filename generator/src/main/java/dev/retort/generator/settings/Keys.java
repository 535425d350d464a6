package dev.retort.generator.settings;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names of the settings. */
public final class Keys {

    private static final Set<String> ALL = Set.of(
            "url",
            "user",
            "password",
            "entities.classpath",
            "entities.packages",
            "entities.classes",
            "entities.persistence-unit",
            "entities.mapping-files",
            "entities.cache",
            "migrations.dir",
            "migrations.package",
            "migrations.file-template",
            "migrations.header-template",
            "hooks",
            "schemas",
            "targets",
            "history.table",
            "history.schema",
            "shadow",
            "naming",
            "accept",
            "include",
            "exclude",
            "spring.config",
            "spring.profiles");

    /** The setting that names the configuration of a Spring Boot application. */
    static final String SPRING_CONFIG = "spring.config";

    /** The setting that names the active profiles of that application. */
    static final String SPRING_PROFILES = "spring.profiles";

    /** The prefix of the settings that are commands of hooks. */
    static final String HOOK = "hooks.";

    private static final Map<String, String> OPTIONS = Map.of(
            "entities.classpath", "classpath",
            "entities.packages", "packages",
            "entities.classes", "classes",
            "entities.persistence-unit", "persistence-unit",
            "entities.mapping-files", "mapping-files",
            "migrations.dir", "migrations",
            "spring.config", "spring-config",
            "spring.profiles", "profiles");

    private Keys() {}

    /** The settings that have a name of their own. */
    static SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>(ALL);
        all.addAll(MigratorSettings.NAMES);
        return all;
    }

    /** Whether there is such a setting. */
    public static boolean isKnown(String name) {
        return ALL.contains(name)
                || MigratorSettings.NAMES.contains(name)
                || name.startsWith(HOOK)
                || name.startsWith(Settings.ARGUMENT)
                || isForHibernate(name);
    }

    /** Whether the setting is handed to Hibernate as it is. */
    static boolean isForHibernate(String name) {
        return name.startsWith("hibernate.")
                || name.startsWith("jakarta.persistence.")
                || name.startsWith("org.hibernate.");
    }

    /** Whether it may be a setting that begins with the name of one of several databases. */
    static boolean mayBeNamed(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && isKnown(name.substring(dot + 1));
    }

    /** A question whether the nearest setting is meant, if one is near enough. */
    static String suggestion(String name) {
        return Spelling.nearest(name, all())
                .map(known -> "; did you mean " + known + "?")
                .orElse("");
    }

    /** The option that names the setting, without its dashes. */
    public static String option(String setting) {
        return OPTIONS.getOrDefault(setting, setting);
    }
}
