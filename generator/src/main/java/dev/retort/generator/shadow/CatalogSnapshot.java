package dev.retort.generator.shadow;

import dev.retort.postgres.canonical.CanonicalPair;
import dev.retort.postgres.canonical.Canonicalizer;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.unmanaged.UnmodelledObject;
import dev.retort.postgres.unmanaged.UnmodelledObjects;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a shadow has at one moment, in whichever schema.
 *
 * @param scope what was looked at
 * @param schema what operations are about
 * @param further what is known as text only
 */
record CatalogSnapshot(CatalogScope scope, Schema schema, List<UnmodelledObject> further) {

    /** Reads all but the history table. */
    static CatalogSnapshot take(Connection connection, QualifiedName history) throws SQLException {
        CatalogScope scope =
                CatalogScope.of(connection).withEverySchema(connection).withIgnoredTables(List.of(history));
        return new CatalogSnapshot(
                scope, CatalogReader.read(connection, scope), UnmodelledObjects.read(connection, scope));
    }

    /** The first thing that is not as it was, the order of a table's columns aside. */
    Optional<String> firstDifference(Connection connection, CatalogSnapshot before) throws SQLException {
        CanonicalPair pair = Canonicalizer.canonicalize(connection, scope, schema, before.schema);
        return CatalogComparison.firstDifference(pair.actual(), pair.wanted())
                .or(() -> UnmodelledDifferences.between(further, before.further).stream()
                        .findFirst());
    }
}
