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
 * @param since the first major version that has it
 * @param sql what changes it
 * @param reason why the change is no difference and nothing is said of it; empty where it is one, or something is
 */
record Fact(String name, int since, String sql, String reason) {

    private static final int OLDEST = 14;

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
        List<String> name = List.of(parts.get(0).split(" since ", -1));
        return new Fact(
                name.get(0),
                name.size() > 1 ? Integer.parseInt(name.get(1)) : OLDEST,
                parts.get(1),
                parts.size() > 2 ? parts.get(2) : "");
    }
}
