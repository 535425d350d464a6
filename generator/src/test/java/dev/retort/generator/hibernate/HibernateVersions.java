package dev.retort.generator.hibernate;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The versions of Hibernate that the build copies beside Retort's own, each with what it runs with. */
final class HibernateVersions {

    private static final Path FOLDER = Path.of("target/hibernate");

    /** The artifacts of Hibernate itself; the rest of its runtime is the same for all versions. */
    private static final Pattern OWN = Pattern.compile("(hibernate-(core|models)|jakarta\\.persistence-api)-.*\\.jar");

    private static final Pattern RUNTIME = Pattern.compile(
            "(byte-buddy|antlr4-runtime|classmate|jboss-logging|jakarta\\.(inject|transaction|activation|xml\\.bind)-api"
                    + "|jaxb-(core|runtime)|txw2|istack-commons-runtime|angus-activation|postgresql)-.*\\.jar");

    private HibernateVersions() {}

    /** Their names, Retort's own among them. */
    static List<String> all() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            Stream<String> others = folders.map(folder -> String.valueOf(folder.getFileName()));
            return Stream.concat(others, Stream.of(ApplicationHibernate.ownVersion()))
                    .sorted()
                    .toList();
        }
    }

    /** The class path of an application with that version. */
    static List<Path> classpath(String version) throws IOException {
        Path folder = FOLDER.resolve(version);
        if (!Files.isDirectory(folder)) {
            return ofTests(OWN, RUNTIME);
        }
        try (Stream<Path> jars = Files.list(folder)) {
            List<Path> own = jars.sorted().toList();
            boolean jpa = own.stream().anyMatch(jar -> jar.toString().contains("jakarta.persistence-api"));
            Pattern rest = jpa ? RUNTIME : Pattern.compile(RUNTIME + "|jakarta\\.persistence-api-.*\\.jar");
            return Stream.concat(own.stream(), ofTests(rest).stream()).toList();
        }
    }

    private static List<Path> ofTests(Pattern... names) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> Stream.of(names).anyMatch(name -> name.matcher(String.valueOf(jar.getFileName()))
                        .matches()))
                .distinct()
                .toList();
    }
}
