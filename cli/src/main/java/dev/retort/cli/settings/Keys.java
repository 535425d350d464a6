package dev.retort.cli.settings;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

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
            "migrations.dir",
            "migrations.package",
            "migrations.file-template",
            "migrations.header-template",
            "hooks",
            "schemas",
            "history.table",
            "history.schema",
            "shadow",
            "naming",
            "include",
            "exclude");

    /** The prefix of the settings that are commands of hooks. */
    static final String HOOK = "hooks.";

    private static final Map<String, String> OPTIONS = Map.of(
            "entities.classpath", "classpath",
            "entities.packages", "packages",
            "entities.classes", "classes",
            "entities.persistence-unit", "persistence-unit",
            "entities.mapping-files", "mapping-files",
            "migrations.dir", "migrations");

    private Keys() {}

    /** The settings that have a name of their own. */
    static SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>(ALL);
        all.addAll(MigratorSettings.NAMES);
        return all;
    }

    static boolean isKnown(String name) {
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
        return all().stream()
                .min(Comparator.comparingInt(known -> distance(name, known)))
                .filter(known -> distance(name, known) <= Math.max(2, known.length() / 4))
                .map(known -> "; did you mean " + known + "?")
                .orElse("");
    }

    /** The number of characters that must be added, removed or changed to turn one into the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    /** The option that names the setting, without its dashes. */
    public static String option(String setting) {
        return OPTIONS.getOrDefault(setting, setting);
    }
}
