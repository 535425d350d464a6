package dev.retort.generator.cases;

import dev.retort.testing.CatalogListing;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;

/** The catalog of a whole database without the migration history, with canonical expressions. */
final class Listings {

    private static final String SCHEMAS =
            "select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'";
    private static final CatalogListing LISTING =
            CatalogListing.exact().columnsByName().atFixpoint().ignoring("retort_history");

    private Listings() {}

    static String of(TestDatabase database) throws SQLException {
        return list(database, LISTING);
    }

    static String withoutMadeUpNames(TestDatabase database) throws SQLException {
        return list(database, LISTING.withoutMadeUpNames());
    }

    private static String list(TestDatabase database, CatalogListing listing) throws SQLException {
        try (Connection connection = database.connect()) {
            return listing.list(connection, database.query(SCHEMAS).toArray(String[]::new));
        }
    }
}
