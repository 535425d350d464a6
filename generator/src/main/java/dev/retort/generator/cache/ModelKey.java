package dev.retort.generator.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.retort.generator.hibernate.EntitySource;
import dev.retort.postgres.ServerVersion;
import dev.retort.source.Digest;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The key of a model: a digest of everything that the reading of the entities depends on. That is the content of the
 * class paths of the entities and of Retort, with Hibernate and Retort themselves, the settings, the files that they name,
 * the major version of the server, and the properties of this Java.
 */
final class ModelKey {

    /** The properties that say how this process was started, and nothing about how it runs. */
    private static final Set<String> OF_THE_START = Set.of("sun.java.command", "java.class.path");

    private ModelKey() {}

    /** Returns the key; empty if a file that counts cannot be read, or lies where nobody knows. */
    static Optional<String> of(EntitySource source, ServerVersion version) {
        try {
            return hasUnitsWithJars(source) ? Optional.empty() : Optional.of(compute(source, version));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static String compute(EntitySource source, ServerVersion version) throws IOException {
        Digest digest = new Digest();
        digest.add(version.major());
        addSource(source, digest);
        addProperties(digest);
        ClasspathContent content = new ClasspathContent(digest);
        content.add(source.classpath());
        content.add(Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList());
        return digest.hex();
    }

    private static void addSource(EntitySource source, Digest digest) throws IOException {
        digest.add(RecordCodec.of(EntitySource.class).encode(source));
        for (String file : source.mappingFiles()) {
            addFile(file, digest);
        }
        for (String value : source.settings().values()) {
            addFile(value, digest);
        }
    }

    /** Adds the content of a file, if a text names one. */
    private static void addFile(String text, Digest digest) throws IOException {
        try {
            Path file = Path.of(text);
            if (Files.isRegularFile(file)) {
                digest.add(Files.readAllBytes(file));
            }
        } catch (InvalidPathException e) {
            digest.add("no file");
        }
    }

    private static void addProperties(Digest digest) {
        for (String name : new TreeSet<>(System.getProperties().stringPropertyNames())) {
            if (!OF_THE_START.contains(name)) {
                digest.add(name).add(System.getProperty(name, ""));
            }
        }
        digest.add(Locale.getDefault().toLanguageTag());
        digest.add(TimeZone.getDefault().getID());
    }

    /** Whether a persistence unit takes classes from files that are not on the class path. */
    private static boolean hasUnitsWithJars(EntitySource source) throws IOException {
        if (source.persistenceUnit() == null) {
            return false;
        }
        URL[] urls = new URL[source.classpath().size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = source.classpath().get(i).toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            for (URL unit : Collections.list(loader.getResources("META-INF/persistence.xml"))) {
                // A jar that stays open in Java's own cache would hide that it changes.
                URLConnection connection = unit.openConnection();
                connection.setUseCaches(false);
                try (InputStream in = connection.getInputStream()) {
                    // Without its zeros, a text in UTF-16 has the same letters.
                    String text = new String(in.readAllBytes(), ISO_8859_1).replace("\0", "");
                    if (text.contains("jar-file")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
