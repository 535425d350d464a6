package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.postgres.CanonicalPair;
import dev.retort.postgres.Canonicalizer;
import dev.retort.postgres.CatalogReader;
import dev.retort.postgres.CatalogScope;
import dev.retort.postgres.ServerVersion;
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
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws of a difference on pairs of schemas made by chance: it is empty where nothing differs, it leads where it says,
 * and back, and rows go with it. The reader of the product and a listing that knows nothing of it must agree.
 *
 * <p>The system property {@code retort.test.pairs} says how many pairs, {@code retort.test.seed} where to begin. A pair
 * that ever failed is tried each time.
 */
@SuppressWarnings("NullAway.Init") // JUnit connects first
class LawsIT {

    private static final List<Long> FAILED_ONCE = List.of(1L, 8L, 15L, 19L, 26L, 33L, 36L, 1016L, 2018L, 2037L, 5130L);
    private static final int PAIRS = Integer.getInteger("retort.test.pairs", 40);
    private static final long FIRST = Long.getLong("retort.test.seed", 100);

    private static final CatalogListing LISTING =
            CatalogListing.exact().columnsByName().atFixpoint();

    private static long rowsKept;
    private static TestDatabase first;
    private static TestDatabase second;
    private static Connection connection;
    private static Connection directConnection;

    static LongStream seeds() {
        return LongStream.concat(
                FAILED_ONCE.stream().mapToLong(Long::longValue), LongStream.range(FIRST, FIRST + PAIRS));
    }

    @BeforeAll
    static void connect() throws SQLException {
        first = TestServer.database();
        second = TestServer.database();
        connection = first.connect();
        directConnection = second.connect();
    }

    @AfterAll
    static void disconnect() throws SQLException {
        assertThat(rowsKept).as("rows that went through").isPositive();
        connection.close();
        directConnection.close();
        first.close();
        second.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leadsThereAndBack(long seed) throws SQLException {
        empty(connection);
        int major = ServerVersion.of(connection).major();
        Dice dice = new Dice(seed);
        SchemaGenerator generator = new SchemaGenerator(dice, major);
        Schema from = Tidy.up(generator.schema());
        Schema to = new SchemaMutator(dice, generator, major).mutated(from);

        new Run(connection).apply(difference(connection, from));
        assertThat(difference(connection, from)).as("nothing left of A").isEmpty();
        Schema before = read(connection);
        String listedBefore = list(connection, LISTING);
        Rows.insert(connection, before);

        List<Operation> upgrade = difference(connection, to);
        runKeepingRows(upgrade, before, to);
        assertThat(difference(connection, to)).as("nothing left of B").isEmpty();
        assertIsMadeDirectly(to);

        runKeepingRows(downgrade(upgrade), to, before);
        assertSame(read(connection), before, Facts::of);
        assertThat(list(connection, LISTING)).isEqualTo(listedBefore);
    }

    private static void assertIsMadeDirectly(Schema wanted) throws SQLException {
        empty(directConnection);
        new Run(directConnection).apply(difference(directConnection, wanted));
        assertSame(read(connection), read(directConnection), Facts::withoutNames);
        assertThat(list(connection, LISTING.withoutMadeUpNames()))
                .isEqualTo(list(directConnection, LISTING.withoutMadeUpNames()));
    }

    /** Law 10: tables that stay keep their rows, unless one of their rows is what the change does not allow. */
    private static void runKeepingRows(List<Operation> operations, Schema from, Schema to) throws SQLException {
        List<QualifiedName> staying = names(from);
        staying.retainAll(names(to));
        Map<QualifiedName, Long> rows = Rows.count(connection, staying);
        if (new Run(connection, names(from)).apply(operations)) {
            assertThat(Rows.count(connection, staying)).isEqualTo(rows);
            rowsKept += rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private static List<QualifiedName> names(Schema schema) {
        return schema.tables().stream().map(Table::name).collect(Collectors.toCollection(ArrayList::new));
    }

    private static String list(Connection connection, CatalogListing listing) throws SQLException {
        return listing.list(connection, "public", "audit");
    }

    /** The same but for the order of columns, expressions at their fixpoint. */
    private static void assertSame(Schema actual, Schema expected, Function<Schema, List<String>> facts)
            throws SQLException {
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
}
