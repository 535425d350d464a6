package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.DumpText;
import dev.retort.testing.HostileSettings;
import dev.retort.testing.PgDump;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Law 7 by {@code pg_dump}: what Retort makes of entities and what Hibernate makes of them are dumped alike, and each,
 * restored from its dump, differs in nothing from the entities, whatever the settings of who looks.
 */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class RestoredEntitiesIT {

    static final List<Class<?>> SHAPES = Shapes.ALL;

    @ParameterizedTest
    @FieldSource("SHAPES")
    void areDumpedAlikeAndDifferInNothing(Class<?> shape) throws Exception {
        check(Deployed.shape(shape));
    }

    @Test
    void ofTheLingoSystemAreDumpedAlikeAndDifferInNothing() throws Exception {
        check(Deployed.lingo());
    }

    private static void check(Deployed entities) throws Exception {
        try (TestDatabase ours = TestServer.dumpableDatabase();
                TestDatabase theirs = ours.sibling()) {
            entities.createByRetort(ours);
            entities.createByHibernate(theirs);
            try (TestDatabase ourCopy = PgDump.restored(ours);
                    TestDatabase theirCopy = PgDump.restored(theirs)) {
                assertThat(text(ourCopy)).isEqualTo(text(theirCopy));
                assertDiffersInNothing(entities, ourCopy);
                assertDiffersInNothing(entities, theirCopy);
            }
        }
    }

    private static void assertDiffersInNothing(Deployed entities, TestDatabase copy) throws Exception {
        HostileSettings.apply(copy);
        HostileSettings.applyThoseToWriters(copy);
        entities.assertDiffersInNothing(copy);
    }

    private static String text(TestDatabase database) throws Exception {
        return DumpText.withoutMadeUpNames(PgDump.text(database));
    }
}
