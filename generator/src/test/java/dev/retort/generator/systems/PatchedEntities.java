package dev.retort.generator.systems;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.retort.generator.hibernate.EntitySource;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The entities of a system at another time, and the application that uses them: their sources, changed by patches, and
 * compiled aside. They get a package of their own, because those of today are on the class path of the tests.
 *
 * @param name the package
 * @param classes the folder of the compiled classes
 */
record PatchedEntities(String name, Path classes) {

    private static final Path TESTS = Path.of("src/test/java");

    /** Applies the named patches of {@code changes}, one after the other. */
    static PatchedEntities compile(
            ExampleSystem system, Class<? extends Application> application, Path work, List<String> patches)
            throws IOException, InterruptedException {
        Path sources = Files.createDirectories(work.resolve("src"));
        for (Path source : javaFiles(system.sources())) {
            Files.copy(source, sources.resolve(source.getFileName()));
        }
        for (String patch : patches) {
            apply(system.folder().resolve("changes").resolve(patch + ".patch"), sources);
        }
        Path user = TESTS.resolve(application.getName().replace('.', '/') + ".java");
        Files.copy(user, sources.resolve(user.getFileName()));
        for (Path source : javaFiles(sources)) {
            Files.writeString(source, moved(Files.readString(source), system.name()));
        }
        PatchedEntities patched = new PatchedEntities(system.name(), work.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", patched.classes.toString()));
        javaFiles(sources).forEach(source -> arguments.add(source.toString()));
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new AssertionError("after " + patches + " the entities of " + system.name() + " do not compile");
        }
        return patched;
    }

    private static String moved(String source, String name) {
        return source.replace("dev.retort.entities." + name, name)
                .replace(
                        "package " + PatchedEntities.class.getPackageName() + ";",
                        "package " + name + ";\nimport " + Application.class.getName() + ";");
    }

    private static void apply(Path patch, Path sources) throws IOException, InterruptedException {
        Process git = new ProcessBuilder(
                        "git", "apply", patch.toAbsolutePath().normalize().toString())
                .directory(sources.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(git.getInputStream().readAllBytes(), UTF_8);
        if (git.waitFor() != 0) {
            throw new AssertionError(patch + ": " + output);
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    EntitySource source() {
        return EntitySource.ofPackages(List.of(classes), name);
    }

    /** The application with these entities. */
    Deployment deploy(Class<? extends Application> application) {
        try {
            ClassLoader loader =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, PatchedEntities.class.getClassLoader());
            Object there = loader.loadClass(name + "." + application.getSimpleName())
                    .getDeclaredConstructor()
                    .newInstance();
            return new Deployment(classes, name, loader, (Application) there);
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
