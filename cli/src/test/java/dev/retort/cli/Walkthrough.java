package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A page that is typed from its beginning to its end; rewritten with {@code -Dretort.test.rewrite=true}. */
final class Walkthrough {

    private static final boolean REWRITE = Boolean.getBoolean("retort.test.rewrite");

    private final Page page;
    private final TestDatabase database;
    private final Bash shell;

    Walkthrough(Page page, Path clone, TestDatabase database) throws IOException {
        this.page = page;
        this.database = database;
        this.shell = new Bash(clone).with("DATABASE_URL", url(database));
    }

    void run() throws IOException, InterruptedException {
        Map<Page.Command, String> outputs = new LinkedHashMap<>();
        for (Page.Command command : page.commands()) {
            String output = shown(shell.type(command.line()));
            outputs.put(command, output);
            if (!REWRITE) {
                expect(command, output);
            }
        }
        if (REWRITE) {
            page.rewrite(outputs);
        }
    }

    private static void expect(Page.Command command, String output) {
        if (command.output().isEmpty()) {
            assertThat(output).as(command.line()).doesNotContain("error: ");
        } else {
            assertThat(Page.comparable(output))
                    .as(command.line())
                    .isEqualTo(Page.comparable(String.join("\n", command.output())));
        }
    }

    /** The output as it is on a server of the reader's own. */
    private String shown(String output) {
        URI uri = URI.create(url(database));
        return output.replace(uri.getHost() + ":" + uri.getPort() + "/" + database.name(), "localhost:5432/" + name())
                .replace(database.name(), name());
    }

    private String name() {
        return page.file().getFileName().toString().replace(".md", "");
    }

    /** The URL as psql takes it. */
    private static String url(TestDatabase database) {
        URI jdbc = URI.create(database.url().substring("jdbc:".length()));
        String user = jdbc.getQuery().replaceFirst(".*\\buser=(\\w+).*", "$1");
        return "postgresql://" + user + "@" + jdbc.getHost() + ":" + jdbc.getPort() + jdbc.getPath();
    }
}
