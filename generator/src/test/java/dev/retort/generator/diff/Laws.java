package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.canonical.CanonicalPair;
import dev.retort.postgres.canonical.Canonicalizer;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.testing.CatalogListing;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The laws of a difference on a pair of schemas: it is empty where nothing differs, it leads where it says, and back, and
 * rows go with it. The reader of the product and a listing that knows nothing of it must agree.
 */
public final class Laws implements AutoCloseable {

    private static final CatalogListing LISTING =
            CatalogListing.exact().columnsByName().atFixpoint();

    private final TestDatabase first = TestServer.database();
    private final TestDatabase second = TestServer.database();
    private final Connection connection = first.connect();
    private final Connection directConnection = second.connect();
    private long rowsKept;

    /** Opens two databases of the run's server. */
    public Laws() throws SQLException {}

    /** The major version of the server. */
    public int major() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    /** The version of the server. */
    public ServerVersion version() throws SQLException {
        return ServerVersion.of(connection);
    }

    /** How many rows went through changes so far. */
    long rowsKept() {
        return rowsKept;
    }

    /** Checks the laws and returns what makes the first schema of the pair the second. */
    public List<Operation> check(Pair pair) throws SQLException {
        return check(pair, Renaming.NONE);
    }

    /** The same where the second schema of the pair has other names for what both have. */
    List<Operation> check(Pair pair, Renaming renaming) throws SQLException {
        empty(connection);
        Run.overNoRows(connection).apply(difference(connection, pair.from()));
        assertThat(difference(connection, pair.from())).as("nothing left of A").isEmpty();
        Views.create(connection, pair);
        Schema before = read(connection);
        String listedBefore = list(connection, LISTING);
        Rows.insert(connection, before);
        Values values = Values.read(connection, pair, renaming);

        Schema wanted = renaming.isNone() ? pair.to() : renaming.wanted(pair.to(), before);
        List<Operation> upgrade = renaming.isNone()
                ? difference(connection, wanted)
                : Decided.operations(connection, wanted, renaming.decisions());
        boolean kept = runKeepingRows(upgrade, pair, UnaryOperator.identity(), renaming::table);
        if (kept) {
            values.expectUnderNewNames(connection);
        }
        assertThat(
                        renaming.isNone()
                                ? difference(connection, wanted)
                                : Decided.operations(connection, wanted, List.of()))
                .as("nothing left of B")
                .isEmpty();
        assertIsMadeDirectly(pair, wanted, renaming);

        if (runKeepingRows(downgrade(upgrade), pair, renaming::table, UnaryOperator.identity()) && kept) {
            values.expectAgain(connection);
        }
        assertSame(read(connection), before, Facts::of);
        assertThat(list(connection, LISTING)).as("the catalog of A again").isEqualTo(listedBefore);
        return upgrade;
    }

    private void assertIsMadeDirectly(Pair pair, Schema wanted, Renaming renaming) throws SQLException {
        empty(directConnection);
        Run.overNoRows(directConnection).apply(difference(directConnection, wanted));
        Views.create(directConnection, pair, renaming);
        assertSame(read(connection), read(directConnection), Facts::withoutNames);
        assertThat(list(connection, LISTING.withoutMadeUpNames()))
                .as("the catalog of B")
                .isEqualTo(list(directConnection, LISTING.withoutMadeUpNames()));
    }

    /** Law 10: tables that stay keep their rows, unless one of their rows is what the change does not allow. */
    private boolean runKeepingRows(
            List<Operation> operations,
            Pair pair,
            UnaryOperator<QualifiedName> nameBefore,
            UnaryOperator<QualifiedName> nameAfter)
            throws SQLException {
        List<QualifiedName> staying = names(pair.from());
        staying.retainAll(names(pair.to()));
        List<Long> rows = count(staying, nameBefore);
        if (!Run.overRows(connection).apply(operations)) {
            return false;
        }
        assertThat(count(staying, nameAfter)).as("rows").isEqualTo(rows);
        rowsKept += rows.stream().mapToLong(Long::longValue).sum();
        return true;
    }

    private List<Long> count(List<QualifiedName> tables, UnaryOperator<QualifiedName> naming) throws SQLException {
        List<QualifiedName> names = tables.stream().map(naming).toList();
        Map<QualifiedName, Long> counts = Rows.count(connection, names);
        return names.stream().map(counts::get).toList();
    }

    private static List<QualifiedName> names(Schema schema) {
        return schema.tables().stream().map(Table::name).collect(Collectors.toCollection(ArrayList::new));
    }

    private static String list(Connection connection, CatalogListing listing) throws SQLException {
        return listing.list(connection, "public", "audit");
    }

    /** The same but for the order of columns, expressions at their fixpoint. */
    private void assertSame(Schema actual, Schema expected, Function<Schema, List<String>> facts) throws SQLException {
        CanonicalPair pair = Canonicalizer.canonicalize(connection, scope(connection), actual, expected);
        List<String> gained = new ArrayList<>(facts.apply(pair.actual()));
        List<String> lost = new ArrayList<>(facts.apply(pair.wanted()));
        facts.apply(pair.wanted()).forEach(gained::remove);
        facts.apply(pair.actual()).forEach(lost::remove);
        assertThat(gained).as("facts too many, while too few are %s", lost).isEmpty();
        assertThat(lost).as("facts too few").isEmpty();
    }

    private static void empty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists audit cascade; drop schema public cascade; create schema public");
        }
    }

    private static List<Operation> downgrade(List<Operation> upgrade) {
        List<Operation> inverses = new ArrayList<>();
        for (Operation operation : upgrade) {
            assertThat(operation.inverse().inverse()).isEqualTo(operation);
            inverses.add(operation.inverse());
        }
        Collections.reverse(inverses);
        return inverses;
    }

    private static List<Operation> difference(Connection connection, Schema wanted) throws SQLException {
        CatalogScope scope = scope(connection);
        CanonicalPair pair =
                Canonicalizer.canonicalize(connection, scope, CatalogReader.read(connection, scope), wanted);
        return SchemaDiff.between(pair.actual(), pair.wanted());
    }

    private static Schema read(Connection connection) throws SQLException {
        return CatalogReader.read(connection, scope(connection));
    }

    private static CatalogScope scope(Connection connection) throws SQLException {
        return CatalogScope.of(connection).withOtherSchemas(Set.of("audit"));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        directConnection.close();
        first.close();
        second.close();
    }
}
