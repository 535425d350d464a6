package dev.retort.generator.classpath;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A Maven project on disk.
 *
 * @param root the outermost {@code pom.xml} that leads to the module
 * @param module the module whose class path is wanted; the root itself if there are no modules
 * @param poms all modules, the root among them
 */
record Reactor(Pom root, Pom module, List<Pom> poms) {

    Reactor {
        poms = List.copyOf(poms);
    }

    /**
     * The project around a folder.
     *
     * @param folder the folder in which the search begins, upwards
     * @param name a module by its folder or artifact, or null for the project that the folder lies in
     * @throws ClasspathException when there is none
     */
    static Reactor around(Path folder, @Nullable String name) {
        String module = name == null ? "" : name.strip();
        boolean isFolder =
                !module.isEmpty() && Files.isRegularFile(folder.resolve(module).resolve(Pom.NAME));
        Pom nearest = nearest(isFolder ? folder.resolve(module).normalize() : folder);
        Pom root = root(nearest);
        Map<Path, Pom> poms = new TreeMap<>();
        collect(root, poms);
        Pom found = isFolder || module.isEmpty() ? nearest : named(module, poms.values(), root);
        if (!found.hasClasses()) {
            throw noClasses(found, poms.values());
        }
        return new Reactor(root, found, List.copyOf(poms.values()));
    }

    /** Whether there are other modules that the wanted one may need. */
    boolean hasSiblings() {
        return !root.file().equals(module.file());
    }

    /** The module as Maven's option {@code -pl} names it. */
    String moduleOption() {
        return root.folder().relativize(module.folder()).toString().replace('\\', '/');
    }

    private static Pom nearest(Path folder) {
        for (Path place = folder; place != null; place = place.getParent()) {
            if (Files.isRegularFile(place.resolve(Pom.NAME))) {
                return Pom.read(place.resolve(Pom.NAME));
            }
        }
        throw new ClasspathException(
                "there is no pom.xml in " + folder + " or above it",
                "put retort.properties into the Maven project, or name folders and jars in entities.classpath");
    }

    private static Pom root(Pom nearest) {
        Pom root = nearest;
        for (Path place = nearest.folder().getParent(); place != null; place = place.getParent()) {
            Path file = place.resolve(Pom.NAME);
            if (Files.isRegularFile(file)) {
                Pom outer = Pom.read(file);
                Map<Path, Pom> poms = new TreeMap<>();
                collect(outer, poms);
                root = poms.containsKey(root.file()) ? outer : root;
            }
        }
        return root;
    }

    private static void collect(Pom pom, Map<Path, Pom> poms) {
        if (poms.putIfAbsent(pom.file(), pom) == null) {
            pom.modules().forEach(file -> collect(Pom.read(file), poms));
        }
    }

    private static Pom named(String name, Collection<Pom> poms, Pom root) {
        String artifact = name.startsWith(":") ? name.substring(1) : name;
        Optional<Pom> byFolder = poms.stream()
                .filter(pom -> pom.folder().equals(root.folder().resolve(name).normalize()))
                .findFirst();
        return byFolder.or(() -> poms.stream()
                        .filter(pom -> pom.artifactId().equals(artifact))
                        .findFirst())
                .orElseThrow(() -> new ClasspathException(
                        "the Maven project " + root.folder() + " has no module " + name,
                        "name one by its folder or artifactId: " + withClasses(poms)));
    }

    private static ClasspathException noClasses(Pom pom, Collection<Pom> poms) {
        String modules = withClasses(poms);
        return new ClasspathException(
                pom.file() + " has the packaging pom and therefore no classes",
                modules.isEmpty()
                        ? "name folders and jars in entities.classpath"
                        : "name the module with the entities, as in maven:MODULE: " + modules);
    }

    private static String withClasses(Collection<Pom> poms) {
        return poms.stream().filter(Pom::hasClasses).map(Pom::artifactId).collect(Collectors.joining(", "));
    }
}
