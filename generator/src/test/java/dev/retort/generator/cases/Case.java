package dev.retort.generator.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One case, which the README beside the topics describes.
 *
 * @param name the topic and the case's own name, with a slash
 */
record Case(String name, Path folder, CaseProperties properties) {

    /** Entities and SQL of one point in time. */
    enum Side {
        BEFORE,
        AFTER;

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The folder's own name as a sentence. */
    String message() {
        return name.replaceFirst(".*/", "").replace('-', ' ');
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    boolean has(String name) {
        return Files.exists(file(name));
    }

    /** The text of a file; nothing where it is not there. */
    Optional<String> text(String name) {
        try {
            return has(name) ? Optional.of(Files.readString(file(name))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SQL of one side. */
    Optional<String> sql(Side side) {
        return text(side.folder() + ".sql");
    }

    boolean hasEntities(Side side) {
        return !entities(side).isEmpty();
    }

    /** The sources of one side's entities. */
    List<Path> entities(Side side) {
        Path sources = file(side.folder());
        try (Stream<Path> files = Files.exists(sources) ? Files.walk(sources) : Stream.empty()) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
