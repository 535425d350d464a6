package dev.retort.generator.systems;

import dev.retort.generator.Comparer;
import dev.retort.generator.Comparison;
import dev.retort.generator.NoExpressionServer;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** A database held against the entities of a step. */
final class Compared {

    private Compared() {}

    public static Comparison of(Step step, EntityModel model, TestDatabase database) throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            return Comparer.read(connection, step.scope(), model, new NoExpressionServer())
                    .compare(step.decisions());
        }
    }

    public static Comparison of(Step step, TestDatabase database) throws SQLException, IOException {
        return of(step, step.wanted().of(database), database);
    }
}
