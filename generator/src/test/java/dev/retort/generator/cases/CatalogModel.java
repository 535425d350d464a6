package dev.retort.generator.cases;

import dev.retort.generator.hibernate.EntityModel;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The catalog of a database, as a model that wants it. */
public final class CatalogModel {

    private static final QualifiedName HISTORY = QualifiedName.of("retort_history");
    private static final String OTHER_SCHEMAS =
            "select nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema',"
                    + " 'public')";

    private CatalogModel() {}

    /** A model that wants what a database has. */
    public static EntityModel of(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            CatalogScope scope = CatalogScope.of(connection).withOtherSchemas(database.query(OTHER_SCHEMAS));
            Schema schema = CatalogReader.read(connection, scope.withIgnoredTables(List.of(HISTORY)));
            return EntityModel.of(schema);
        }
    }
}
