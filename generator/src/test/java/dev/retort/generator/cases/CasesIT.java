package dev.retort.generator.cases;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each change gives the migration that the case's folder shows, converges, keeps the rows and is undone. */
class CasesIT {

    @TempDir
    private Path work;

    @TestFactory
    Stream<DynamicTest> areWrittenAppliedAndUndone() throws Exception {
        List<Case> cases = Cases.of(major());
        CaseClasses classes = CaseClasses.compile(cases, Files.createDirectories(work.resolve("entities")));
        return cases.stream()
                .map(each -> dynamicTest(each.name(), () -> new Run(each, classes, work.resolve(each.name())).run()));
    }

    private static int major() throws Exception {
        try (TestDatabase database = TestServer.database()) {
            return database.major();
        }
    }
}
