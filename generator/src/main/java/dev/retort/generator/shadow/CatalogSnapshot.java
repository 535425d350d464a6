package dev.retort.generator.shadow;

import dev.retort.postgres.canonical.CanonicalPair;
import dev.retort.postgres.canonical.Canonicalizer;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.unmanaged.PrivilegeFact;
import dev.retort.postgres.unmanaged.PrivilegeFacts;
import dev.retort.postgres.unmanaged.UnmodelledObject;
import dev.retort.postgres.unmanaged.UnmodelledObjects;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The complete contents of a shadow at one moment, in all schemas.
 *
 * @param scope the part of the catalog that was read
 * @param schema the objects that operations manage
 * @param further the objects that are known only as text
 * @param privileges the owners and privileges
 */
public record CatalogSnapshot(
        CatalogScope scope, Schema schema, List<UnmodelledObject> further, List<PrivilegeFact> privileges) {

    /** Reads everything except the history table. */
    public static CatalogSnapshot read(Connection connection, QualifiedName history) throws SQLException {
        CatalogScope scope =
                CatalogScope.of(connection).withEverySchema(connection).withIgnoredTables(List.of(history));
        return new CatalogSnapshot(
                scope,
                CatalogReader.read(connection, scope),
                UnmodelledObjects.read(connection, scope),
                PrivilegeFacts.read(connection, scope));
    }

    /**
     * Describes the first object that differs from another snapshot, or all owners and privileges that do. The order of a
     * table's columns is ignored.
     */
    public Optional<String> firstDifference(Connection connection, CatalogSnapshot other) throws SQLException {
        return differentObject(connection, other).or(() -> PrivilegeDifferences.between(privileges, other.privileges));
    }

    /** The same for the snapshot before an upgrade that a downgrade has undone since. */
    Optional<String> firstUnrestored(Connection connection, CatalogSnapshot before) throws SQLException {
        return differentObject(connection, before)
                .or(() -> PrivilegeDifferences.afterDowngrade(privileges, before.privileges));
    }

    private Optional<String> differentObject(Connection connection, CatalogSnapshot other) throws SQLException {
        CanonicalPair pair = Canonicalizer.canonicalize(connection, scope, schema, other.schema);
        return CatalogComparison.firstDifference(pair.actual(), pair.wanted())
                .or(() -> UnmodelledDifferences.between(further, other.further).stream()
                        .findFirst());
    }
}
