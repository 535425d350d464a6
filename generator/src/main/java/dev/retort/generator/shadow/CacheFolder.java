package dev.retort.generator.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * Where Retort keeps what it fetched or unpacked once for this user; nobody else can write there.
 *
 * @param root the folder
 */
public record CacheFolder(Path root) {

    /**
     * The user's: {@code RETORT_CACHE}, else {@code retort} in the folder that the operating system has for that.
     *
     * @param environment the environment variables
     * @param home the user's home folder
     */
    public static CacheFolder of(Map<String, String> environment, Path home) {
        String named = environment.getOrDefault("RETORT_CACHE", "");
        return new CacheFolder(named.isBlank() ? platform(environment, home).resolve("retort") : Path.of(named));
    }

    private static Path platform(Map<String, String> environment, Path home) {
        String windows = environment.get("LOCALAPPDATA");
        String xdg = environment.get("XDG_CACHE_HOME");
        Path mac = home.resolve("Library").resolve("Caches");
        if (windows != null && !windows.isBlank()) {
            return Path.of(windows);
        }
        if (xdg != null && !xdg.isBlank()) {
            return Path.of(xdg);
        }
        return Files.isDirectory(mac) ? mac : home.resolve(".cache");
    }

    /** A folder in it, made where it is missing. */
    Path folder(String name) throws IOException {
        if (Files.notExists(root)) {
            Files.createDirectories(root);
            if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
        }
        return Files.createDirectories(root.resolve(name));
    }
}
