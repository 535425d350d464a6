package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.diff.TypeValues.TypePair;
import dev.retort.generator.mapping.EnumConstants;
import dev.retort.generator.mapping.MappingDetails;
import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.testing.Fresh;
import dev.retort.testing.HostileNames;
import dev.retort.testing.HostileNames.Order;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The expressions that convert values use PostgreSQL's own functions and operators, even where others fit better. */
class HostileConversionsIT {

    private static final QualifiedName THINGS = QualifiedName.of("things");

    private static final Schema TYPES = Schema.EMPTY.withEnums(List.of(
            new EnumType(QualifiedName.of("mood"), TypeValues.MOODS, null),
            new EnumType(QualifiedName.of("state"), TypeValues.STATES, null)));

    /** Functions and operators whose arguments fit better than those of {@code pg_catalog}. */
    private static final String FITTING =
            """
            create function hostile.refuse() returns text language plpgsql as $$ begin raise exception 'hostile function'; end $$;
            create function hostile.convert_from(bytea, text) returns text language sql as 'select hostile.refuse()';
            create function hostile.convert_to(varchar, text) returns bytea language sql as 'select hostile.refuse()::bytea';
            create function hostile.convert_to(bpchar, text) returns bytea language sql as 'select hostile.refuse()::bytea';
            create function hostile.lo_from_bytea(integer, bytea) returns oid language sql as 'select hostile.refuse()::oid';
            create function hostile.replace(text, text, varchar) returns text language sql as 'select hostile.refuse()';
            create function hostile.enum_range(app.mood) returns app.mood[] language sql as 'select hostile.refuse()::app.mood[]';
            create function hostile.array_position(app.mood[], app.mood) returns integer language sql
                as 'select hostile.refuse()::integer';
            create function hostile.document_text(jsonb, text) returns text language sql as 'select hostile.refuse()';
            create operator hostile.#>> (leftarg = jsonb, rightarg = text, function = hostile.document_text);
            create function hostile.seconds(bigint, numeric) returns numeric language sql as 'select hostile.refuse()::numeric';
            create operator hostile./ (leftarg = bigint, rightarg = numeric, function = hostile.seconds);
            create function hostile.span(numeric, interval) returns interval language sql as 'select hostile.refuse()::interval';
            create operator hostile.* (leftarg = numeric, rightarg = interval, function = hostile.span);
            create function hostile.nanos(numeric, integer) returns numeric language sql as 'select hostile.refuse()::numeric';
            create operator hostile.* (leftarg = numeric, rightarg = integer, function = hostile.nanos)""";

    /** The changes between the ordinals and the names of constants, which differ by what tells the constants. */
    private static final Map<String, Change> CHANGES = Map.of(
            "ordinals become names",
            Change.of("integer", "varchar(10)", List.of("0", "1"), List.of("HAPPY", "SAD")),
            "big ordinals become texts",
            Change.of("bigint", "text", List.of("0", "1"), List.of("HAPPY", "SAD")),
            "ordinals become labels",
            Change.of("smallint", "state", List.of("0", "1", "2"), TypeValues.STATES),
            "names become ordinals",
            Change.of("varchar(10)", "smallint", List.of("HAPPY", "SAD"), List.of("0", "1")),
            "labels become ordinals",
            Change.of("mood", "integer", TypeValues.MOODS, List.of("0", "1", "2", "3")),
            "listed ordinals become names",
            Change.of("smallint", "varchar(10)", List.of("0", "1"), List.of("HAPPY", "SAD"))
                    .listed("value between 0 and 1", "value in ('HAPPY', 'SAD')"));

    /**
     * A change of the type of a column with rows.
     *
     * @param from the old type
     * @param to the new type
     * @param before the values before
     * @param after the values after
     * @param checks the check before and the check after, which list the constants; empty if the mapping has them
     */
    private record Change(String from, String to, List<String> before, List<String> after, List<String> checks) {

        static Change of(String from, String to, List<String> before, List<String> after) {
            return new Change(from, to, before, after, List.of());
        }

        Change listed(String checkBefore, String checkAfter) {
            return new Change(from, to, before, after, List.of(checkBefore, checkAfter));
        }

        /** The operations on the column. */
        List<Operation> operations() {
            boolean areListed = !checks.isEmpty();
            Schema actual = TYPES.withTables(List.of(table(from, areListed ? checks.subList(0, 1) : checks)));
            Schema wanted = TYPES.withTables(List.of(table(to, areListed ? checks.subList(1, 2) : checks)));
            return SchemaDiff.between(
                            actual, wanted, actual, ServerVersion.OLDEST, areListed ? MappingDetails.NONE : details())
                    .stream()
                    .filter(operation -> operation.is(Action.ALTER, Kind.COLUMN))
                    .toList();
        }

        private MappingDetails details() {
            List<String> names = before.contains("0") ? after : before;
            List<EnumConstants.Constant> constants = IntStream.range(0, after.size())
                    .mapToObj(i -> new EnumConstants.Constant(names.get(i), after.get(i)))
                    .toList();
            MappingDetails none = MappingDetails.NONE;
            return new MappingDetails(
                    Map.of(new ColumnName(THINGS, "value"), new EnumConstants(constants)),
                    none.enumOrders(),
                    none.foreignKeys(),
                    none.unknownChecks(),
                    none.orderedKeys(),
                    none.generators(),
                    none.positions(),
                    none.readOnly(),
                    none.policies());
        }
    }

    private final TestDatabase database;
    private Order order = Order.CATALOG_FIRST;

    HostileConversionsIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CATALOG_LAST")
    void meanTheSameOnAnySearchPath(Order order) throws SQLException {
        prepare(order);

        List<String> hindered = new ArrayList<>();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (TypePair pair : TypeValues.onPage()) {
                problem(connection, pair).ifPresent(problem -> hindered.add(pair + ": " + problem));
            }
        }

        assertThat(hindered).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CATALOG_LAST")
    void convertTheConstantsOfEnumsInRowsUpAndDown(Order order) throws SQLException {
        prepare(order);

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, Change> each : CHANGES.entrySet()) {
                Change change = each.getValue();
                List<Operation> operations = change.operations();
                SqlWriter writer = new SqlWriter(ServerVersion.of(connection));
                statement.execute("set local search_path = app, public");
                statement.execute("create table things (value " + change.from() + ")");
                statement.execute("insert into things values ('" + String.join("'), ('", change.before()) + "')");
                statement.execute("set local search_path = " + order.path());
                for (Operation operation : operations) {
                    run(statement, writer.write(operation));
                }
                assertThat(values(connection)).as(each.getKey()).isEqualTo(change.after());
                for (int i = operations.size() - 1; i >= 0; i--) {
                    run(statement, writer.write(operations.get(i).inverse()));
                }
                assertThat(values(connection)).as(each.getKey()).isEqualTo(change.before());
                connection.rollback();
            }
        }
    }

    private static List<String> values(Connection connection) throws SQLException {
        return InternalQuery.on(connection)
                .list("select format('%s', value) from app.things order by ctid", row -> row.getString(1));
    }

    private void prepare(Order order) throws SQLException {
        database.execute("create extension citext; create extension hstore; create schema app");
        for (EnumType type : TYPES.enums()) {
            database.execute(
                    "create type app." + type.name() + " as enum ('" + String.join("', '", type.labels()) + "')");
        }
        HostileNames.apply(database, order);
        database.execute("set search_path = pg_catalog, app, hostile, public; " + FITTING);
        for (String type : List.of("smallint", "integer", "bigint", "boolean", "text", "varchar", "uuid", "date")) {
            database.execute("create function hostile.to_jsonb(" + type + ") returns jsonb language sql"
                    + " as 'select hostile.refuse()::jsonb'");
        }
        this.order = order;
    }

    /** Converts a value that the change takes, and converts it back. */
    private Optional<String> problem(Connection connection, TypePair pair) throws SQLException {
        List<Operation> operations = SchemaDiff.between(with(pair.from()), with(pair.to()));
        SqlWriter writer = new SqlWriter(ServerVersion.of(connection));
        for (String value : TypeValues.of(pair.from())) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table things (value " + pair.from() + ")");
                statement.execute("set local search_path = app, public");
                statement.execute("insert into things values (" + value + ")");
                statement.execute("set local search_path = " + order.path());
                for (Operation operation : operations) {
                    run(statement, writer.write(operation));
                }
                for (int i = operations.size() - 1; i >= 0; i--) {
                    run(statement, writer.write(operations.get(i).inverse()));
                }
                return Optional.empty();
            } catch (SQLException e) {
                if (String.valueOf(e.getMessage()).contains("hostile")) {
                    return Optional.of(String.valueOf(e.getMessage()));
                }
            } finally {
                connection.rollback();
            }
        }
        return Optional.empty();
    }

    private static void run(Statement statement, List<SqlStatement> all) throws SQLException {
        for (SqlStatement each : all) {
            statement.execute(each.sql());
        }
    }

    private static Schema with(String type) {
        return TYPES.withTables(List.of(table(type, List.of())));
    }

    private static Table table(String type, List<String> checks) {
        return Table.of(THINGS, List.of(Column.of("value", DataType.parse(type))))
                .withChecks(checks.stream()
                        .map(expression -> CheckConstraint.of("value_check", expression))
                        .toList());
    }
}
