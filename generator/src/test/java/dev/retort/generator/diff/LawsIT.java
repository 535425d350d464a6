package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.postgres.CanonicalPair;
import dev.retort.postgres.Canonicalizer;
import dev.retort.postgres.CatalogReader;
import dev.retort.postgres.CatalogScope;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.SqlWriter;
import dev.retort.schema.Schema;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws of a difference on pairs of schemas made by chance: it is empty where nothing differs, it leads where it says,
 * and back.
 *
 * <p>The system property {@code retort.test.pairs} says how many pairs, {@code retort.test.seed} where to begin. A pair
 * that ever failed is tried each time.
 */
@SuppressWarnings("NullAway.Init") // JUnit connects first
class LawsIT {

    private static final List<Long> FAILED_ONCE = List.of(1L, 8L, 15L, 19L, 26L, 33L, 36L, 1016L, 2018L, 2037L, 5130L);
    private static final int PAIRS = Integer.getInteger("retort.test.pairs", 40);
    private static final long FIRST = Long.getLong("retort.test.seed", 100);

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

        apply(connection, difference(connection, from));
        assertThat(difference(connection, from)).as("nothing left of A").isEmpty();
        Schema before = read(connection);

        List<Operation> upgrade = difference(connection, to);
        apply(connection, upgrade);
        assertThat(difference(connection, to)).as("nothing left of B").isEmpty();
        assertIsMadeDirectly(to);

        apply(connection, downgrade(upgrade));
        assertSame(read(connection), before, Facts::of);
    }

    private static void assertIsMadeDirectly(Schema wanted) throws SQLException {
        empty(directConnection);
        apply(directConnection, difference(directConnection, wanted));
        assertSame(read(connection), read(directConnection), Facts::withoutNames);
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

    private static void apply(Connection connection, List<Operation> operations) throws SQLException {
        SqlWriter writer = new SqlWriter(ServerVersion.of(connection));
        for (Operation operation : operations) {
            for (SqlStatement sql : writer.write(operation)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql.sql());
                } catch (SQLException e) {
                    throw new SQLException(e.getMessage() + "\n" + sql.sql() + "\nin " + operation, e);
                }
            }
        }
    }
}
