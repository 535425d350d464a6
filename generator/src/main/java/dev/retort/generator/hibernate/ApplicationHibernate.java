package dev.retort.generator.hibernate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Version;

/** Finds the application's Hibernate, which reads the entities if its version is 6.6 to 8.0. */
public final class ApplicationHibernate {

    private static final Pattern JAR = Pattern.compile("hibernate-core(?:-jakarta)?-(\\d.*)\\.jar");

    private static final Pattern READABLE = Pattern.compile("(6\\.6|7\\.[0-4]|8\\.0)\\.");

    private ApplicationHibernate() {}

    /** The version of the tool's own Hibernate. */
    public static String ownVersion() {
        return Version.getVersionString();
    }

    /** The version on a class path, if there is one and it differs from the tool's own. */
    public static Optional<String> otherVersion(List<Path> classpath) {
        return versions(classpath).stream()
                .findFirst()
                .map(Jar::version)
                .filter(version -> !version.equals(ownVersion()));
    }

    /** The first jar of each version on a class path, in the order of the class path: the first of all is loaded. */
    public static List<Jar> versions(List<Path> classpath) {
        Map<String, Jar> jars = new LinkedHashMap<>();
        classpath.forEach(entry -> version(entry).ifPresent(found -> jars.putIfAbsent(found, new Jar(entry, found))));
        return List.copyOf(jars.values());
    }

    /**
     * A jar of Hibernate.
     *
     * @param file the jar
     * @param version the version of Hibernate
     */
    public record Jar(Path file, String version) {}

    /** Whether this version can read the entities. */
    public static boolean isReadable(String version) {
        return READABLE.matcher(version).lookingAt();
    }

    private static Optional<String> version(Path entry) {
        Matcher name = JAR.matcher(String.valueOf(entry.getFileName()));
        return name.matches() ? Optional.of(manifest(entry).orElse(name.group(1))) : Optional.empty();
    }

    private static Optional<String> manifest(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest())
                    .map(Manifest::getMainAttributes)
                    .map(attributes -> attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
