package dev.retort.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.retort.generator.cases.Case.Side;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.testing.HostileSettings;
import dev.retort.testing.PgDump;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each side of a case is created by Retort, by SQL or by Hibernate, then dumped and restored. The result does not differ
 * from the model, whatever the settings of the session are.
 *
 * <p>The system property {@code retort.test.restored} sets how many models each model of the sample represents.
 */
@Tag("slow")
class NoFalseDifferenceIT {

    /**
     * Models for which Hibernate 7.4's own script fails: it does not double the quote of a comment, and writes a check of a
     * collection several times under one name.
     */
    private static final Set<String> NOT_BY_HIBERNATE =
            Set.of("comments/change-comments, after", "checks/named-on-collections, after");

    private static final int SAMPLE = Integer.getInteger("retort.test.restored", 40);

    @TempDir
    private Path work;

    /** An empty database, whose siblings are those of the tests. */
    private @Nullable TestDatabase server;

    @AfterEach
    void drop() throws SQLException {
        if (server != null) {
            server.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> differsInNothingWhenRestored() throws Exception {
        TestDatabase empty = TestServer.dumpableDatabase();
        server = empty;
        List<Case> cases = Cases.of(empty.major());
        CaseClasses classes = CaseClasses.compile(cases, Files.createDirectories(work.resolve("entities")));
        List<DynamicTest> tests = new ArrayList<>();
        for (Case each : cases) {
            for (Side side : Side.values()) {
                tests.add(dynamicTest(name(each, side), () -> check(each, classes, side, empty)));
            }
        }
        return Stream.iterate(0, i -> i < tests.size(), i -> i + SAMPLE).map(tests::get);
    }

    private static String name(Case each, Side side) {
        return each.name() + ", " + side.folder();
    }

    private static void check(Case each, CaseClasses classes, Side side, TestDatabase empty) throws Exception {
        Models models = new Models(each, classes);
        try (TestDatabase made = empty.sibling()) {
            EntityModel wanted = models.make(made, side);
            expectNoDifference(models, made, wanted);
            String name = name(each, side);
            if (each.hasEntities(side) && each.sql(side).isEmpty() && !NOT_BY_HIBERNATE.contains(name)) {
                try (TestDatabase theirs = made.sibling()) {
                    models.give(theirs);
                    HibernateDeployment.create(
                            classes.of(each, side), each.properties().forHibernate(), theirs);
                    expectNoDifference(models, theirs, wanted);
                }
            }
        }
    }

    private static void expectNoDifference(Models models, TestDatabase made, EntityModel wanted) throws Exception {
        try (TestDatabase copy = PgDump.restored(made)) {
            HostileSettings.apply(copy);
            HostileSettings.applyThoseToWriters(copy);
            assertThat(models.comparison(copy, wanted).operations()).isEmpty();
        }
    }
}
