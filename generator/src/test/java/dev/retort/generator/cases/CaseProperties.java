package dev.retort.generator.cases;

import dev.retort.generator.Decisions;
import dev.retort.generator.Scope;
import dev.retort.generator.filter.ObjectFilter;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.generator.rename.Rename;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The properties of a case: settings, command-line options, and the expected result of the run. */
record CaseProperties(Map<String, String> values) {

    private static final Set<String> KNOWN = Set.of(
            "naming",
            "schemas",
            "include",
            "exclude",
            "no-drops",
            "backfill",
            "since",
            "refused",
            "lossy",
            "changed",
            "holds",
            "same",
            "rename");

    CaseProperties {
        values = Map.copyOf(values);
        for (String name : values.keySet()) {
            if (!KNOWN.contains(withoutNumber(name)) && !isForHibernate(name)) {
                throw new IllegalArgumentException("no case knows the property " + name);
            }
        }
    }

    static CaseProperties of(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return new CaseProperties(values);
    }

    /** The first major version that it runs on. */
    int since() {
        return Integer.parseInt(values.getOrDefault("since", "14"));
    }

    /** The texts that the refusal must contain, from {@code refused}, {@code refused.1} …; empty if it runs. */
    List<String> refused() {
        return numbered("refused").toList();
    }

    /** Whether the case says that there is no difference. */
    boolean same() {
        return Boolean.parseBoolean(values.get("same"));
    }

    /** Whether rows are lost, and the case says so. */
    boolean lossy() {
        return Boolean.parseBoolean(values.get("lossy"));
    }

    /** The columns, as {@code table.column}, that come out with other values, and the case says so. */
    List<String> changed() {
        return list("changed");
    }

    /** Queries that say true after the upgrade: one in {@code holds}, {@code holds.1} …. */
    List<String> holds() {
        return numbered("holds").toList();
    }

    /** The scope of the comparison, with the schemas and filters of the case. */
    Scope applyTo(Scope scope) {
        return scope.withSchemas(list("schemas"))
                .withFilter(ObjectFilter.of(list("include"), list("exclude")))
                .withDrops(!Boolean.parseBoolean(values.get("no-drops")));
    }

    /** The decisions, as command-line options; each {@code backfill} is a separate option. */
    Decisions decisions() {
        Map<ColumnName, String> backfills = new HashMap<>();
        numbered("backfill").forEach(text -> {
            int equals = text.indexOf('=');
            int dot = text.lastIndexOf('.', equals);
            backfills.put(
                    new ColumnName(QualifiedName.parse(text.substring(0, dot)), text.substring(dot + 1, equals)),
                    text.substring(equals + 1));
        });
        return Decisions.NONE
                .withBackfills(backfills)
                .withRenames(list("rename").stream().map(Rename::parse).toList());
    }

    /** Entities with the settings for Hibernate. */
    EntitySource applyTo(EntitySource source) {
        String naming = values.get("naming");
        EntitySource named = naming == null ? source : source.withNaming(naming);
        return named.withSettings(forHibernate());
    }

    /** The settings for Hibernate. */
    Map<String, String> forHibernate() {
        Map<String, String> hibernate = new TreeMap<>(values);
        hibernate.keySet().removeIf(name -> !isForHibernate(name));
        return hibernate;
    }

    /** The values of a property written as {@code a, b}. */
    private List<String> list(String name) {
        return numbered(name)
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::trim)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The values of a property, or of the properties with {@code .1}, {@code .2} … after its name. */
    private Stream<String> numbered(String name) {
        return values.entrySet().stream()
                .filter(entry -> withoutNumber(entry.getKey()).equals(name))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private static String withoutNumber(String name) {
        return name.replaceFirst("\\.\\d+$", "");
    }

    private static boolean isForHibernate(String name) {
        return name.startsWith("hibernate.") || name.startsWith("jakarta.persistence.");
    }
}
