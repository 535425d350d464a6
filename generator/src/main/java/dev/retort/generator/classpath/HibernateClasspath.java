package dev.retort.generator.classpath;

import dev.retort.generator.shadow.LocalRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * The class path of an application with another version of Hibernate, as far as the local Maven repository has it. The
 * libraries of the application stay, except those that belong to one version of Hibernate.
 */
public final class HibernateClasspath {

    private static final String GROUP = "org.hibernate.orm";

    private static final String CORE = "hibernate-core";

    /** The artifacts whose version is that of Hibernate, or that one version needs and another does not have. */
    private static final Set<String> OWN =
            Set.of(CORE, "hibernate-models", "hibernate-commons-annotations", "jandex", "jakarta.persistence-api");

    private static final Set<String> AT_RUNTIME = Set.of("compile", "runtime");

    private final LocalRepository repository;

    public HibernateClasspath(LocalRepository repository) {
        this.repository = repository;
    }

    /** A library of Hibernate. */
    private record Dependency(String artifactId, Path jar) {

        boolean isOwn() {
            return OWN.contains(artifactId);
        }
    }

    /** The class path without Hibernate, which Retort's own replaces. */
    public static List<Path> without(List<Path> classpath) {
        return classpath.stream()
                .filter(entry -> OWN.stream().noneMatch(artifact -> isOf(entry, artifact)))
                .toList();
    }

    /**
     * The class path with another version of Hibernate.
     *
     * @param version the version, with or without {@code .Final}
     * @return empty if the local Maven repository lacks the version or a library that belongs to it
     */
    public Optional<List<Path>> with(String version, List<Path> classpath) {
        return Stream.of(version, version + ".Final")
                .map(name -> replaced(name, classpath))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<Path>> replaced(String version, List<Path> classpath) {
        Path jar = repository.file(GROUP, CORE, version, "jar");
        Path pom = repository.file(GROUP, CORE, version, "pom");
        if (Files.notExists(jar) || Files.notExists(pom)) {
            return Optional.empty();
        }
        List<Path> rest = without(classpath);
        List<Path> all = new ArrayList<>(List.of(jar));
        for (Dependency dependency : dependencies(pom)) {
            boolean exists = Files.exists(dependency.jar());
            if (dependency.isOwn() && !exists) {
                return Optional.empty();
            }
            boolean isMissing = rest.stream().noneMatch(entry -> isOf(entry, dependency.artifactId()));
            if (exists && (dependency.isOwn() || isMissing)) {
                all.add(dependency.jar());
            }
        }
        all.addAll(rest);
        return Optional.of(List.copyOf(all));
    }

    private List<Dependency> dependencies(Path pom) {
        return Xml.child(Xml.root(pom), "dependencies")
                .flatMap(list -> Xml.children(list, "dependency").stream())
                .filter(element -> AT_RUNTIME.contains(text(element, "scope", "compile")))
                .map(element -> new Dependency(
                        text(element, "artifactId", ""),
                        repository.file(
                                text(element, "groupId", ""),
                                text(element, "artifactId", ""),
                                text(element, "version", ""),
                                "jar")))
                .toList();
    }

    private static String text(Element element, String name, String absent) {
        return Xml.text(element, name).orElse(absent);
    }

    private static boolean isOf(Path entry, String artifactId) {
        return Pattern.matches(Pattern.quote(artifactId) + "-\\d.*\\.jar", String.valueOf(entry.getFileName()));
    }
}
