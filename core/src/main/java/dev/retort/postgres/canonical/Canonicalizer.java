package dev.retort.postgres.canonical;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CatalogTransaction;
import dev.retort.postgres.catalog.PinnedSettings;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Lets the server rewrite the expressions in which two schemas differ, so that they can be compared as text.
 *
 * <p>Defaults, generated expressions, checks, policies and indexes of both schemas, and the types and collations of columns and
 * attributes of the wanted one, become part of temporary tables. Their texts are read back, and the tables are created again with these texts,
 * until they no longer change: PostgreSQL prints {@code s in ('a', 'b')} differently, and its own text differently once
 * more. Only differing texts of tables and types in both schemas are processed. All of it happens in one transaction, which is
 * rolled back; up to a few hundred tables, the number of round trips does not depend on the number of tables. A text that the
 * server rejects remains unchanged.
 */
public final class Canonicalizer {

    private final Connection connection;
    private final CatalogScope scope;
    private final Schema actual;
    private final Schema wanted;
    private final Schema existing;

    private Canonicalizer(Connection connection, CatalogScope scope, Schema actual, Schema wanted, Schema existing) {
        this.connection = connection;
        this.scope = scope;
        this.actual = actual;
        this.wanted = wanted;
        this.existing = existing;
    }

    /**
     * Returns both schemas with comparable texts.
     *
     * <p>The connection may be to another database than that of {@code actual}: any server of the same major version
     * will do if it has the types and functions of the expressions. The connection is restored afterwards.
     *
     * @throws TemporaryTablesException if existing are differences and the connection cannot create temporary tables
     */
    public static CanonicalPair canonicalize(Connection connection, CatalogScope scope, Schema actual, Schema wanted)
            throws SQLException {
        return canonicalize(connection, scope, actual, wanted, actual);
    }

    /**
     * Returns both schemas with comparable texts, if {@code actual} has names that the database does not have yet.
     *
     * @param existing the schema of the connection's database
     * @throws TemporaryTablesException if existing are differences and the connection cannot create temporary tables
     */
    public static CanonicalPair canonicalize(
            Connection connection, CatalogScope scope, Schema actual, Schema wanted, Schema existing)
            throws SQLException {
        return new Canonicalizer(connection, scope, actual, wanted, existing).run();
    }

    private CanonicalPair run() throws SQLException {
        List<ScratchTable> actualTables = scratchTables(actual, wanted, Differences::ofActual);
        List<ScratchTable> wantedTables = scratchTables(wanted, actual, Differences::ofWanted);
        List<ScratchTable> wantedTypes = ScratchComposites.of(wanted, actual);
        if (actualTables.isEmpty() && wantedTables.isEmpty() && wantedTypes.isEmpty()) {
            return new CanonicalPair(actual, wanted);
        }
        TemporaryTables.require(connection);
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SCRATCH)) {
            String path = Identifiers.quote(scope.defaultSchema());
            PinnedSettings settings = PinnedSettings.apply(transaction.connection(), path);
            ScratchSpace space = new ScratchSpace(transaction.connection(), settings.version(), path);
            space.prepare(MissingObjects.create(existing, actual, wanted, wantedTables));
            String writtenPath = path + settings.appendedSearchPath();
            return new CanonicalPair(
                    withTables(actual, space.canonicalize(actualTables, path)),
                    ScratchComposites.in(
                            withTables(wanted, space.canonicalize(wantedTables, writtenPath)),
                            space.canonicalize(wantedTypes, writtenPath)));
        }
    }

    private static List<ScratchTable> scratchTables(
            Schema mine, Schema other, BiFunction<Table, Table, Differences> differences) {
        Map<QualifiedName, Table> others = byName(other.tables());
        List<ScratchTable> tables = new ArrayList<>();
        Set<String> aliases = new HashSet<>();
        for (Table table : mine.tables()) {
            Table match = others.get(table.name());
            Differences found = match == null ? null : differences.apply(table, match);
            if (found != null && !found.isEmpty()) {
                // Use the table's own name, since an expression may qualify a column with it.
                String name = table.name().name();
                String alias = aliases.add(name) ? name : "retort " + tables.size();
                tables.add(found.scratchTable(alias, tables.size()));
            }
        }
        return tables;
    }

    private static Schema withTables(Schema schema, List<ScratchTable> canonical) {
        Map<QualifiedName, Table> tables = byName(schema.tables());
        canonical.forEach(scratch -> tables.put(scratch.table().name(), scratch.result()));
        return schema.withTables(List.copyOf(tables.values()));
    }

    private static Map<QualifiedName, Table> byName(List<Table> tables) {
        return tables.stream().collect(Collectors.toMap(Table::name, table -> table, (a, b) -> a, TreeMap::new));
    }
}
