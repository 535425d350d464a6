package dev.retort.generator.session;

import dev.retort.generator.DatabaseCatalog;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.postgres.ServerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The database that the entities are compared with: a live database at head, or a shadow on which the migrations were
 * replayed. It stays open until this is closed.
 *
 * @param migrations the migrations that are applied to it
 * @param model the entities, as Hibernate reads them for its server
 * @param version the version of its server
 * @param catalog its catalog, with a connection to it
 * @param shadow the shadow, or null for a live database; a proof may change it
 */
public record ComparedDatabase(
        ProjectMigrations migrations,
        EntityModel model,
        ServerVersion version,
        DatabaseCatalog catalog,
        @Nullable ShadowDatabase shadow)
        implements AutoCloseable {

    /** The connection to the database. */
    public Connection connection() {
        return catalog.connection();
    }

    @Override
    public void close() throws SQLException {
        connection().close();
        if (shadow != null) {
            shadow.close();
        }
    }
}
