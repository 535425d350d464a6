package dev.retort.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a thousand consecutive revisions that create one table each, to measure large projects. */
public final class ThousandRevisions {

    private static final int COUNT = 1_000;

    private ThousandRevisions() {}

    /** Writes them into the given folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (int number = 0; number < COUNT; number++) {
            Files.writeString(folder.resolve("M%04d.java".formatted(number)), source(number));
        }
    }

    private static String source(int number) {
        return """
                package migrations;

                import static dev.retort.migration.Definitions.column;

                import dev.retort.migration.Migration;
                import dev.retort.migration.Operations;
                import dev.retort.migration.Revision;

                @Revision(id = "%1$s", revises = {%2$s}, message = "revision %3$d", created = "2026-01-01T00:00:00Z")
                public final class M%3$04d implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        op.createTable("t%3$d", column("id", "bigint").notNull(), column("name", "text"));
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.dropTable("t%3$d");
                    }
                }
                """
                .formatted(id(number), number == 0 ? "" : '"' + id(number - 1) + '"', number);
    }

    private static String id(int number) {
        return "%012x".formatted(number * 7_919L + 1);
    }
}
