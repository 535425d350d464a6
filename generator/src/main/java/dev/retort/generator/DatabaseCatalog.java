package dev.retort.generator;

import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The catalog of a database, read before the entities are known. A comparison reads it again if the entities name further
 * schemas.
 *
 * @param connection the connection to the database
 * @param scope the schemas and tables that were read
 * @param schema their objects
 */
public record DatabaseCatalog(Connection connection, CatalogScope scope, Schema schema) {

    /** Reads the schemas of a scope that are known without entities. */
    public static DatabaseCatalog read(Connection connection, Scope scope) throws SQLException {
        CatalogScope known = scope.catalogScope(connection);
        return new DatabaseCatalog(connection, known, CatalogReader.read(connection, known));
    }

    /** Returns the objects of a scope, which are read again if it is another one. */
    Schema schemaIn(CatalogScope needed) throws SQLException {
        return needed.equals(scope) ? schema : CatalogReader.read(connection, needed);
    }
}
