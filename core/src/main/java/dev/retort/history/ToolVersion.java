package dev.retort.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The version of Retort, from a file that the build writes. The manifest is not used, because in an application's
 * single jar it is the application's.
 */
public final class ToolVersion {

    private static final String CURRENT = read();

    private ToolVersion() {}

    public static String current() {
        return CURRENT;
    }

    private static String read() {
        try (InputStream version = ToolVersion.class.getResourceAsStream("version")) {
            if (version == null) {
                throw new IllegalStateException("Retort's file dev/retort/history/version is missing");
            }
            return new String(version.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
