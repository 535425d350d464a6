package dev.retort.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(List<SourceFile> sources, List<Path> classPath) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(FORMAT);
        fingerprint.add(Runtime.version().toString());
        classPath.forEach(path -> fingerprint.add(path.toString()));
        CompileClassPath.core().forEach(location -> fingerprint.addRetort(location, "dev/retort/migration/"));
        sources.forEach(source -> {
            fingerprint.add(source.name());
            fingerprint.add(source.text());
        });
        return HexFormat.of().formatHex(fingerprint.digest.digest());
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
            fingerprint.add(Runtime.version().toString());
            fingerprint.add(Locale.getDefault().toLanguageTag());
            fingerprint.add(TimeZone.getDefault().getID());
            CompileClassPath.core().forEach(location -> fingerprint.addRetort(location, "dev/retort/"));
            return HexFormat.of().formatHex(fingerprint.digest.digest());
        }
    }

    private void add(String text) {
        add(text.getBytes(UTF_8));
    }

    private void add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
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
                add(file.toString());
                add(Files.readAllBytes(file));
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
                    .forEach(this::add);
        }
    }
}
