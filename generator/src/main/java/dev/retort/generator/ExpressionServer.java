package dev.retort.generator;

import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.postgres.canonical.TemporaryTablesException;
import java.sql.SQLException;
import java.util.List;

/** The shadow on which expressions are compared if the connection to the database cannot create temporary tables. */
public interface ExpressionServer {

    /**
     * Opens the shadow, empty. The caller closes it.
     *
     * @param reason the reason why it is needed
     * @throws SQLException the reason itself, if there is no shadow
     */
    ShadowDatabase open(TemporaryTablesException reason) throws SQLException;

    /**
     * Reports the objects of the database that could not be rebuilt on the shadow. Expressions that mention them are
     * compared as they are written.
     *
     * @param objects the statements that failed, with the server's reasons
     */
    void reportMissing(List<String> objects);
}
