package dev.retort.generator.systems;

import dev.retort.generator.Comparison;
import dev.retort.generator.StandIn;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.postgres.TemporaryTablesException;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A database held against the entities of a step. */
final class Compared {

    private Compared() {}

    static Comparison of(Step step, EntityModel model, TestDatabase database) throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            return Comparison.of(connection, step.scope(), model, step.decisions(), new NoStandIn());
        }
    }

    static Comparison of(Step step, TestDatabase database) throws SQLException, IOException {
        return of(step, step.wanted().of(database), database);
    }

    /** None: the database itself must do. */
    private record NoStandIn() implements StandIn {

        @Override
        public ShadowDatabase open(TemporaryTablesException reason) throws TemporaryTablesException {
            throw reason;
        }

        @Override
        public void lacks(List<String> objects) {
            throw new AssertionError(objects);
        }
    }
}
