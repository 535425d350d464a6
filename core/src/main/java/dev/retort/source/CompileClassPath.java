package dev.retort.source;

import dev.retort.migration.Migration;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The class path for compiling migrations: Retort itself, the URLs of the class loader, and the class path of the
 * process.
 */
final class CompileClassPath {

    private CompileClassPath() {}

    static List<Path> of(@Nullable ClassLoader loader) {
        Set<Path> paths = new LinkedHashSet<>();
        core().forEach(paths::add);
        for (ClassLoader each = loader; each != null; each = each.getParent()) {
            if (each instanceof URLClassLoader urls) {
                Stream.of(urls.getURLs()).flatMap(CompileClassPath::path).forEach(paths::add);
            }
        }
        Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .forEach(paths::add);
        return List.copyOf(paths);
    }

    /** The jar or folder that contains Retort's own classes. */
    static Stream<Path> core() {
        CodeSource source = Migration.class.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null ? Stream.empty() : path(source.getLocation());
    }

    private static Stream<Path> path(URL url) {
        try {
            return Stream.of(Path.of(url.toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            // A jar within a jar is not a file; the compiler could not read it either.
            return Stream.empty();
        }
    }
}
