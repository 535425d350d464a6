package dev.retort.generator;

import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.postgres.canonical.TemporaryTablesException;
import java.sql.SQLException;
import java.util.List;

/** The shadow that stands in for a database that takes no temporary tables, so that expressions can be compared. */
public interface ExpressionServer {

    /**
     * Opens the shadow, empty; who asked closes it.
     *
     * @param reason why it is needed
     * @throws SQLException the reason itself, where there is no shadow
     */
    ShadowDatabase open(TemporaryTablesException reason) throws SQLException;

    /**
     * Hears what of the database could not be rebuilt there, so that what mentions it is compared as it is written.
     *
     * @param objects the statements that failed, with the server's reasons
     */
    void lacks(List<String> objects);
}
