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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Puts what two schemas say differently into the server's own words, so that it can be compared as text.
 *
 * <p>Defaults, generated expressions, checks, index expressions and predicates of both sides, and the types and
 * collations of the wanted side, are made part of temporary tables and read back until they stop changing: PostgreSQL's
 * text of {@code s in ('a', 'b')} is not yet what it makes of that text. Only tables that both sides have are looked
 * at, and of them only what differs. Collations and operator classes of index keys are looked up. It all happens in one transaction, which is rolled back, in a number of round trips
 * that does not depend on the number of tables up to a few hundred. What the server refuses keeps its text.
 */
public final class Canonicalizer {

    private final Connection connection;
    private final CatalogScope scope;
    private final Schema actual;
    private final Schema wanted;
    private final Schema there;

    private Canonicalizer(Connection connection, CatalogScope scope, Schema actual, Schema wanted, Schema there) {
        this.connection = connection;
        this.scope = scope;
        this.actual = actual;
        this.wanted = wanted;
        this.there = there;
    }

    /**
     * Both schemas with comparable texts.
     *
     * <p>The connection need not be one to the database that {@code actual} was read from: any server of the same major
     * with the types and functions that the expressions use will do. It is left as it was.
     *
     * @throws TemporaryTablesException when the connection cannot make temporary tables, and something differs
     */
    public static CanonicalPair canonicalize(Connection connection, CatalogScope scope, Schema actual, Schema wanted)
            throws SQLException {
        return canonicalize(connection, scope, actual, wanted, actual);
    }

    /**
     * The same where {@code actual} is the database under names that it does not have yet.
     *
     * @param there what the connection finds
     * @throws TemporaryTablesException when the connection cannot make temporary tables, and something differs
     */
    public static CanonicalPair canonicalize(
            Connection connection, CatalogScope scope, Schema actual, Schema wanted, Schema there) throws SQLException {
        Schema named = IndexNames.resolve(connection, scope, wanted, actual);
        return new Canonicalizer(connection, scope, actual, named, there).run();
    }

    private CanonicalPair run() throws SQLException {
        List<ScratchTable> actualTables = scratch(actual, wanted, Differences::ofActual);
        List<ScratchTable> wantedTables = scratch(wanted, actual, Differences::ofWanted);
        if (actualTables.isEmpty() && wantedTables.isEmpty()) {
            return new CanonicalPair(actual, wanted);
        }
        TemporaryTables.expect(connection);
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SCRATCH)) {
            String path = Identifiers.quote(scope.defaultSchema());
            PinnedSettings settings = PinnedSettings.apply(transaction.connection(), path);
            ScratchSpace space = new ScratchSpace(transaction.connection(), path);
            space.prepare(MissingObjects.create(there, actual, wanted, wantedTables));
            return new CanonicalPair(
                    replaced(actual, space.settle(actualTables, path)),
                    replaced(wanted, space.settle(wantedTables, path + settings.appendedSearchPath())));
        }
    }

    private static List<ScratchTable> scratch(
            Schema mine, Schema other, BiFunction<Table, Table, SortedMap<ExpressionSlot, String>> differences) {
        Map<QualifiedName, Table> others = byName(other.tables());
        List<ScratchTable> tables = new ArrayList<>();
        Set<String> aliases = new HashSet<>();
        for (Table table : mine.tables()) {
            Table match = others.get(table.name());
            SortedMap<ExpressionSlot, String> texts = match == null ? new TreeMap<>() : differences.apply(table, match);
            if (!texts.isEmpty()) {
                // The table's own name, since an expression may put it before a column's.
                String own = table.name().name();
                String alias = aliases.add(own) ? own : "retort " + tables.size();
                tables.add(ScratchTable.of(table, alias, texts));
            }
        }
        return tables;
    }

    private static Schema replaced(Schema schema, List<ScratchTable> settled) {
        Map<QualifiedName, Table> tables = byName(schema.tables());
        settled.forEach(scratch -> tables.put(scratch.table().name(), scratch.result()));
        return schema.withTables(List.copyOf(tables.values()));
    }

    private static Map<QualifiedName, Table> byName(List<Table> tables) {
        return tables.stream().collect(Collectors.toMap(Table::name, table -> table, (a, b) -> a, TreeMap::new));
    }
}
