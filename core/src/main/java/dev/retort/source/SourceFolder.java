package dev.retort.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads the Java sources of a folder and its subfolders. */
final class SourceFolder {

    private SourceFolder() {}

    /** Returns the sources in the order of their names; none if the folder does not exist. */
    static List<SourceFile> read(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            throw new UnreadableSourceException(
                    folder.toString(), "it is a file, not a folder", "name the folder of the migrations", null);
        }
        try {
            Path root = folder.toRealPath();
            try (Stream<Path> paths = Files.walk(root)) {
                return paths.filter(SourceFolder::isSource)
                        .map(path -> readFile(folder, root.relativize(path)))
                        .sorted(Comparator.comparing(SourceFile::name))
                        .toList();
            }
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(folder, e);
        }
    }

    /**
     * Whether the file is a source to compile. A {@code module-info.java} is not: it would hide the class path from the
     * migrations.
     */
    private static boolean isSource(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".java")
                && !name.startsWith(".")
                && !name.equals("module-info.java")
                && Files.isRegularFile(path);
    }

    private static SourceFile readFile(Path folder, Path relative) {
        Path path = folder.resolve(relative);
        String name = relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
        try {
            return new SourceFile(name, path, Files.readString(path, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e, e);
        }
    }

    private static UnreadableSourceException unreadable(Path folder, Exception cause) {
        return new UnreadableSourceException(
                folder.toString(),
                String.valueOf(cause.getMessage()),
                "check its permissions and its encoding (UTF-8)",
                cause);
    }
}
