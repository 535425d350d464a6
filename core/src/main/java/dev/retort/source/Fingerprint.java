package dev.retort.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A digest of everything that determines the result of a compilation: the sources, the version of Java, the class path
 * and Retort's own API.
 */
final class Fingerprint {

    private static final String FORMAT = "1";

    private final Digest digest = new Digest();

    private Fingerprint() {}

    static String of(List<SourceFile> sources, List<Path> classPath) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.digest.add(FORMAT);
        fingerprint.digest.add(Runtime.version().toString());
        classPath.forEach(path -> fingerprint.digest.add(path.toString()));
        CompileClassPath.core().forEach(location -> fingerprint.addRetort(location, "dev/retort/migration/"));
        sources.forEach(source -> {
            fingerprint.digest.add(source.name());
            fingerprint.digest.add(source.text());
        });
        return fingerprint.digest.hex();
    }

    /**
     * Returns a digest of everything beside a migration that determines the operations it records: Retort's own classes,
     * and how this Java formats numbers and times.
     */
    static String ofRecording() {
        return Recording.FINGERPRINT;
    }

    /** The digest, which is the same as long as the process runs. */
    private static final class Recording {

        private static final String FINGERPRINT = compute();

        private static String compute() {
            Fingerprint fingerprint = new Fingerprint();
            fingerprint.digest.add(Runtime.version().toString());
            fingerprint.digest.add(Locale.getDefault().toLanguageTag());
            fingerprint.digest.add(TimeZone.getDefault().getID());
            CompileClassPath.core().forEach(location -> fingerprint.addRetort(location, "dev/retort/"));
            return fingerprint.digest.hex();
        }
    }

    private void addRetort(Path location, String part) {
        try {
            if (Files.isDirectory(location)) {
                addFolder(location.resolve(part));
            } else {
                addJar(location, part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.add(file.toString());
                digest.add(Files.readAllBytes(file));
            }
        }
    }

    /** Adds the names and checksums of the jar's entries, which are read from its directory without unpacking it. */
    private void addJar(Path jar, String part) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> entry.getName().startsWith(part))
                    .map(entry -> entry.getName() + " " + Long.toHexString(entry.getCrc()))
                    .sorted()
                    .forEach(digest::add);
        }
    }
}
