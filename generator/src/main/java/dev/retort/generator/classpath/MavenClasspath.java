package dev.retort.generator.classpath;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The compiled classes of a Maven module and its runtime class path. */
public final class MavenClasspath {

    private static final String WORD = "maven";

    private final Path folder;
    private final Path scratch;
    private final Map<String, String> variables;
    private final Consumer<String> talk;

    /**
     * The class paths of the project around a folder.
     *
     * @param folder the folder; it or one above it has a {@code pom.xml}
     * @param scratch the folder that keeps Maven's answers
     * @param variables the environment in which Maven is run
     * @param talk the receiver of a message when Maven is run, which takes a while
     */
    public MavenClasspath(Path folder, Path scratch, Map<String, String> variables, Consumer<String> talk) {
        this.folder = folder;
        this.scratch = scratch;
        this.variables = Map.copyOf(variables);
        this.talk = talk;
    }

    /** Whether a setting asks for a Maven project's class path: {@code maven} or {@code maven:MODULE}. */
    public static boolean isAskedFor(String setting) {
        return setting.equals(WORD) || setting.startsWith(WORD + ":");
    }

    /**
     * The class path that a setting asks for.
     *
     * @throws ClasspathException when there is no such module or no Maven, it fails, or the module is not compiled
     */
    public List<Path> of(String setting) {
        int colon = setting.indexOf(':');
        return of(Reactor.around(folder, colon < 0 ? null : setting.substring(colon + 1)));
    }

    private List<Path> of(Reactor reactor) {
        expectCompiled(reactor.module());
        List<Path> classpath = new ArrayList<>(List.of(reactor.module().classes()));
        for (Path entry : dependencies(reactor)) {
            Optional<Pom> sibling = sibling(entry, reactor);
            sibling.ifPresentOrElse(module -> classes(module).ifPresent(classpath::add), () -> classpath.add(entry));
        }
        return classpath.stream().distinct().toList();
    }

    private List<Path> dependencies(Reactor reactor) {
        ClasspathCache cache = new ClasspathCache(scratch, reactor.module());
        String fingerprint = ClasspathFingerprint.of(reactor);
        return cache.get(fingerprint).orElseGet(() -> {
            talk.accept("asking Maven for the class path of " + reactor.module().folder()
                    + "; it is asked again only after a pom.xml changes");
            List<Path> entries = new MavenRun(reactor, scratch, variables).classpath();
            cache.put(fingerprint, entries);
            return entries;
        });
    }

    /** The module that an entry was built by, be it a folder of classes or a jar. */
    private static Optional<Pom> sibling(Path entry, Reactor reactor) {
        return reactor.poms().stream()
                .filter(Pom::hasClasses)
                .filter(pom -> entry.startsWith(pom.classes())
                        || entry.startsWith(pom.classes().resolveSibling("")))
                .findFirst();
    }

    private static Optional<Path> classes(Pom module) {
        if (Files.isDirectory(module.folder().resolve("src/main/java"))) {
            expectCompiled(module);
        }
        return Optional.of(module.classes()).filter(Files::isDirectory);
    }

    private static void expectCompiled(Pom module) {
        if (!Files.isDirectory(module.classes())) {
            throw new ClasspathException(
                    "the module " + module.artifactId() + " is not compiled: " + module.classes() + " does not exist",
                    "compile it first: mvn compile");
        }
    }
}
