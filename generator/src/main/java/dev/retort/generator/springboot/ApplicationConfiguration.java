package dev.retort.generator.springboot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The properties of a Spring Boot application: those of its configuration files, below the environment variables. */
public final class ApplicationConfiguration {

    /**
     * A property with its value and the place where it was set.
     *
     * @param value the value, without placeholders
     * @param origin the property and its file, or the environment variable
     */
    public record Property(String value, String origin) {}

    private final List<ConfigFiles> places;
    private final Map<String, String> variables;
    private final ApplicationProperties properties = new ApplicationProperties();
    private final List<String> profiles;
    private final Set<String> warnings = new LinkedHashSet<>();

    private ApplicationConfiguration(List<Path> places, List<String> profiles, Map<String, String> variables) {
        this.places = places.stream().map(ConfigFiles::new).toList();
        this.variables = Map.copyOf(variables);
        this.places.stream()
                .flatMap(place -> place.common().stream())
                .filter(document -> !document.isForProfiles() && document.isActive(List.of()))
                .forEach(properties::add);
        this.profiles = profiles.isEmpty() ? active() : expanded(profiles);
    }

    /**
     * Reads the configuration files of an application as Spring Boot merges them.
     *
     * @param places the folders that have {@code application.properties} or {@code application.yaml}, or such files; a
     *     later place overrides an earlier one
     * @param profiles the active profiles; if there are none, those that the application itself names
     * @param variables the environment variables
     * @throws ConfigurationException when a place does not exist, or a file cannot be read
     */
    public static ApplicationConfiguration read(
            List<Path> places, List<String> profiles, Map<String, String> variables) {
        for (Path place : places) {
            if (Files.notExists(place)) {
                throw new ConfigurationException(
                        "the configuration of the application, " + place + ", does not exist",
                        "name in spring.config the folder of application.properties or application.yaml");
            }
        }
        ApplicationConfiguration configuration = new ApplicationConfiguration(places, profiles, variables);
        configuration.merge();
        return configuration;
    }

    /** The active profiles; without any, it is {@code default}. */
    public List<String> profiles() {
        return profiles;
    }

    /** Warnings about properties that cannot be used. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The value of a property; empty if it is not set, or if a placeholder in it has no value, which gives a warning. */
    public Optional<Property> find(String name) {
        return variable(name)
                .map(variable -> resolved(name, String.valueOf(variables.get(variable)), variable))
                .orElseGet(() -> properties.find(name).flatMap(this::resolved));
    }

    /** The entries of a list; empty if it is not set. */
    public List<String> list(String name) {
        return find(name).map(whole -> ConfigLists.split(whole.value())).orElseGet(() -> properties.list(name).stream()
                .flatMap(entry -> resolved(name, entry, name).stream())
                .map(Property::value)
                .toList());
    }

    /** The properties whose names begin with a prefix and a dot, by the rest of the name. */
    public Map<String, Property> startingWith(String prefix) {
        Map<String, Property> found = new TreeMap<>();
        properties.startingWith(prefix).forEach((rest, written) -> resolved(written)
                .ifPresent(property -> found.put(rest, property)));
        return found;
    }

    /** The folder of the first place, which relative paths of the application are relative to. */
    public Path folder() {
        return places.get(0).folder();
    }

    /** The folder among the places that has a resource, if one has. */
    public Optional<Path> folderOf(String resource) {
        return places.stream()
                .map(ConfigFiles::folder)
                .filter(folder -> Files.isRegularFile(folder.resolve(resource)))
                .findFirst();
    }

    private void merge() {
        List<ConfigDocument> all = new ArrayList<>();
        for (ConfigFiles place : places) {
            all.addAll(place.common());
            profiles.forEach(profile -> all.addAll(place.ofProfile(profile)));
        }
        properties.clear();
        all.stream().filter(document -> document.isActive(profiles)).forEach(properties::add);
    }

    private List<String> active() {
        List<String> named = new ArrayList<>(list("spring.profiles.include"));
        named.addAll(list("spring.profiles.active"));
        List<String> expanded = expanded(named);
        return expanded.isEmpty()
                ? List.of(find("spring.profiles.default").map(Property::value).orElse("default"))
                : expanded;
    }

    /** The profiles with those of their groups, which follow the profile that has the name of the group. */
    private List<String> expanded(List<String> named) {
        Deque<String> open = new ArrayDeque<>(named);
        Set<String> expanded = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String profile = open.pop();
            if (expanded.add(profile)) {
                List<String> group = new ArrayList<>(list("spring.profiles.group." + profile));
                Collections.reverse(group);
                group.forEach(open::push);
            }
        }
        return List.copyOf(expanded);
    }

    private Optional<Property> resolved(ApplicationProperties.Written written) {
        return resolved(written.name(), written.value(), written.name() + " in " + written.file());
    }

    private Optional<Property> resolved(String name, String value, String origin) {
        try {
            return Optional.of(new Property(new PropertyPlaceholders(this::placeholder).resolve(value), origin));
        } catch (PropertyPlaceholders.UnresolvedException e) {
            warnings.add(origin + " is left out: ${" + e.placeholder() + "} has no value; set the environment variable "
                    + e.placeholder() + ", or set " + name + " for a profile");
            return Optional.empty();
        }
    }

    private Optional<String> placeholder(String name) {
        return Optional.ofNullable(variables.get(name))
                .or(() -> variable(name).map(variables::get))
                .or(() -> properties.written(name));
    }

    /** The variable that sets a property: in capitals, with underscores for dots, and nothing or underscores for dashes. */
    private Optional<String> variable(String name) {
        String capitals = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Stream.of(capitals.replace("-", ""), capitals.replace('-', '_'))
                .filter(variables::containsKey)
                .findFirst();
    }
}
