package dev.retort.generator.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * The folder for files that Retort downloads or unpacks once for a user. Only this user can write there.
 *
 * @param root the folder
 */
public record CacheFolder(Path root) {

    /**
     * The folder of the user: {@code RETORT_CACHE}, or else {@code retort} in the cache folder of the operating system.
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

    /** Returns a folder in the cache, and creates it if it is missing. */
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
