package dev.retort.generator.sensitivity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A fact of the catalog.
 *
 * @param name what it is
 * @param sql what changes it
 * @param reason why the change is no difference; empty where it is one
 */
record Fact(String name, String sql, String reason) {

    static List<Fact> all() throws IOException {
        return read("facts.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Fact::parse)
                .toList();
    }

    static String read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Fact.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Fact parse(String line) {
        List<String> parts = List.of(line.split(" \\| ", -1));
        return new Fact(parts.get(0), parts.get(1), parts.size() > 2 ? parts.get(2) : "");
    }
}
