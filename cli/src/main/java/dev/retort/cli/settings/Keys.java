package dev.retort.cli.settings;

import java.util.Map;
import java.util.Set;

/** The names of the settings. */
final class Keys {

    private static final Set<String> ALL = Set.of(
            "url",
            "user",
            "password",
            "entities.classpath",
            "entities.packages",
            "entities.classes",
            "entities.persistence-unit",
            "entities.mapping-files",
            "migrations.dir",
            "migrations.package",
            "schemas",
            "history.table",
            "history.schema",
            "shadow",
            "naming");
    private static final Map<String, String> OPTIONS = Map.of(
            "entities.classpath", "classpath",
            "entities.packages", "packages",
            "entities.classes", "classes",
            "entities.persistence-unit", "persistence-unit",
            "entities.mapping-files", "mapping-files",
            "migrations.dir", "migrations");

    private Keys() {}

    static boolean isKnown(String name) {
        return ALL.contains(name) || MigratorSettings.NAMES.contains(name) || isForHibernate(name);
    }

    /** Whether it goes to Hibernate as it is. */
    static boolean isForHibernate(String name) {
        return name.startsWith("hibernate.") || name.startsWith("jakarta.persistence.");
    }

    /** Whether it is a setting with the name of one of several databases in front. */
    static boolean mayBeNamed(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && isKnown(name.substring(dot + 1));
    }

    /** The option that names the setting, without its dashes. */
    static String option(String setting) {
        return OPTIONS.getOrDefault(setting, setting);
    }
}
