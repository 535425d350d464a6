package dev.retort.generator.session;

import dev.retort.generator.Comparison;
import dev.retort.generator.Customizers;
import java.sql.SQLException;

/**
 * A comparison whose database and customizers stay open until this is closed.
 *
 * @param database the database that was compared
 * @param comparison the result
 * @param customizers the project's customizers, which the comparison calls
 */
public record ComparisonSession(ComparedDatabase database, Comparison comparison, Customizers customizers)
        implements AutoCloseable {

    @Override
    public void close() throws SQLException {
        try (customizers) {
            database.close();
        }
    }
}
