package dev.retort.generator.fleet;

import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.unmanaged.UnmodelledObject;
import dev.retort.postgres.unmanaged.UnmodelledObjects;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The catalog of a target. The names of its own schema are unqualified in it, so that targets whose catalogs are equal
 * compare in the same way with their migrations and with the entities.
 *
 * @param schema the objects that operations manage
 * @param objects the objects that are known only as text
 */
record CatalogPrint(Schema schema, List<UnmodelledObject> objects) {

    static CatalogPrint read(Connection connection, CatalogScope scope) throws SQLException {
        return new CatalogPrint(
                CatalogReader.read(connection, scope), List.copyOf(UnmodelledObjects.read(connection, scope)));
    }
}
