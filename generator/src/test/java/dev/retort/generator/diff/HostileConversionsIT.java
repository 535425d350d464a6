package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.diff.TypeValues.TypePair;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.Column;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The expressions that convert values use PostgreSQL's own functions and operators, even where others fit better. */
class HostileConversionsIT {

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

    private final TestDatabase database;

    HostileConversionsIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @Test
    void meanTheSameOnAnySearchPath() throws SQLException {
        database.execute("create extension citext; create extension hstore; create schema app");
        for (EnumType type : TYPES.enums()) {
            database.execute(
                    "create type app." + type.name() + " as enum ('" + String.join("', '", type.labels()) + "')");
        }
        HostileNames.apply(database, Order.CATALOG_FIRST);
        database.execute(FITTING);
        for (String type : List.of("smallint", "integer", "bigint", "boolean", "text", "varchar", "uuid", "date")) {
            database.execute("create function hostile.to_jsonb(" + type + ") returns jsonb language sql"
                    + " as 'select hostile.refuse()::jsonb'");
        }

        List<String> hindered = new ArrayList<>();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (TypePair pair : TypeValues.onPage()) {
                problem(connection, pair).ifPresent(problem -> hindered.add(pair + ": " + problem));
            }
        }

        assertThat(hindered).isEmpty();
    }

    /** Converts a value that the change takes, and converts it back. */
    private static Optional<String> problem(Connection connection, TypePair pair) throws SQLException {
        List<Operation> operations = SchemaDiff.between(with(pair.from()), with(pair.to()));
        SqlWriter writer = new SqlWriter(ServerVersion.of(connection));
        for (String value : TypeValues.of(pair.from())) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table things (value " + pair.from() + ")");
                statement.execute("set local search_path = app, public");
                statement.execute("insert into things values (" + value + ")");
                statement.execute("set local search_path = app, hostile, public");
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
        return TYPES.withTables(
                List.of(Table.of(QualifiedName.of("things"), List.of(Column.of("value", DataType.parse(type))))));
    }
}
