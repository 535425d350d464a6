package dev.retort.generator.hibernate;

import dev.retort.testing.Fresh;
import dev.retort.testing.HostileSettings;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A database that Hibernate made differs in nothing from its entities, whatever the settings of who looks. */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class HibernateDatabaseIT {

    static final List<Class<?>> SHAPES = Shapes.ALL;

    @ParameterizedTest
    @FieldSource("SHAPES")
    void differsInNothing(Class<?> shape) throws Exception {
        differsInNothing(Deployed.shape(shape));
    }

    @Test
    void ofTheLingoSystemDiffersInNothing() throws Exception {
        differsInNothing(Deployed.lingo());
    }

    @Test
    void madeUnderHostileSettingsDiffersInNothing(@Fresh TestDatabase database) throws Exception {
        Deployed entities = Deployed.lingo();
        HostileSettings.apply(database);
        entities.createByHibernate(database);
        HostileSettings.applyThoseToWriters(database);

        entities.assertDiffersInNothing(database);
    }

    @ParameterizedTest
    @FieldSource("SHAPES")
    void ofRetortDiffersInNothingUnderHostileSettings(Class<?> shape, @Fresh TestDatabase database) throws Exception {
        HostileSettings.apply(database);
        Deployed entities = Deployed.shape(shape);
        entities.createByRetort(database);
        HostileSettings.applyThoseToWriters(database);

        entities.assertDiffersInNothing(database);
    }

    private static void differsInNothing(Deployed entities) throws Exception {
        try (TestDatabase database = TestServer.database()) {
            entities.createByHibernate(database);

            entities.assertDiffersInNothing(database);
            HostileSettings.apply(database);
            HostileSettings.applyThoseToWriters(database);
            entities.assertDiffersInNothing(database);
        }
    }
}
