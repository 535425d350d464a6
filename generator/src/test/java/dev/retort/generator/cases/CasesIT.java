package dev.retort.generator.cases;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Each change gives the migration that the case's folder shows, converges, keeps the rows and is undone. */
@Execution(ExecutionMode.CONCURRENT)
class CasesIT {

    private static final int OLDEST = 14;

    @TempDir
    private Path work;

    @TestFactory
    Stream<DynamicTest> areWrittenAppliedAndUndone() throws Exception {
        return tests(Cases.of(major()), TestServer::database);
    }

    /** Where the run's server is another, some of them go to the oldest major as well. */
    @TestFactory
    Stream<DynamicTest> areSampledOnTheOldestMajor() throws Exception {
        Assumptions.assumeTrue(TestServer.isEmbedded() && major() > OLDEST, "skipped: all of them run on it anyway");
        TestServer.database(OLDEST).close();
        return tests(Cases.sampleOf(OLDEST), () -> TestServer.database(OLDEST));
    }

    private Stream<DynamicTest> tests(List<Case> cases, Server server) throws Exception {
        CaseClasses classes = CaseClasses.compile(cases, Files.createDirectories(work.resolve("entities")));
        return cases.stream()
                .map(each -> dynamicTest(each.name(), () -> {
                    try (TestDatabase database = server.database().warm()) {
                        new Run(each, classes, work.resolve(each.name())).on(database);
                    }
                }));
    }

    private static int major() throws SQLException {
        try (TestDatabase database = TestServer.database()) {
            return database.major();
        }
    }

    private interface Server {
        TestDatabase database() throws SQLException;
    }
}
