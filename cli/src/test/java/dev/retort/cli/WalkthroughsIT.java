package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.retort.testing.Psql;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Types what the walk-throughs say, each with an empty database of its own, and looks for what they say will appear. */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(FreshClone.LOCK)
class WalkthroughsIT {

    /** Some of what appears depends on the version. */
    private static final int NEWEST = 18;

    @TestFactory
    Stream<DynamicTest> doWhatTheySay() throws Exception {
        return pages().stream()
                .map(page -> dynamicTest(page.getFileName().toString(), () -> {
                    try (TestDatabase database = TestServer.database()) {
                        assumeTrue(Psql.isThere(), "skipped: there is no psql on the path");
                        assumeTrue(database.major() == NEWEST, "skipped: the pages show what PostgreSQL 18 does");
                        Path clone = FreshClone.get();
                        new Walkthrough(Page.read(page), clone, database).run();
                        assertThat(new Bash(clone).run("git status --porcelain"))
                                .as("left behind")
                                .isEmpty();
                    }
                }));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FreshClone.ROOT.resolve("docs/walkthroughs"))) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }
}
