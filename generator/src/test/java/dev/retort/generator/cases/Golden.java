package dev.retort.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that is kept in the repository, and rewritten with {@code -Dretort.test.rewrite=true}. */
public final class Golden {

    private static final boolean REWRITE = Boolean.getBoolean("retort.test.rewrite");

    private Golden() {}

    public static void check(Path file, String text) throws IOException {
        if (REWRITE) {
            Files.writeString(file, text);
        }
        assertThat(text).as(file.toString()).isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }
}
