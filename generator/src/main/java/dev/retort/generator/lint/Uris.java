package dev.retort.generator.lint;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The URIs of files. */
final class Uris {

    private Uris() {}

    /** The URI of a path as it is shown: a relative reference, or the URI of a file if the path is absolute. */
    static String of(String path) {
        Path file = Path.of(path);
        if (file.isAbsolute()) {
            return file.toUri().toString();
        }
        try {
            return new URI(null, null, path.replace('\\', '/'), null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
