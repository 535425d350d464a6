package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.mapping.MappingDetails;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CreatedCastQuery;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.DataType;
import dev.retort.schema.Schema;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column of a type that Retort does not know gets another type by the casts that extensions and users created. */
class CreatedCastsIT {

    private final TestDatabase database;

    CreatedCastsIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute("create schema ext; create extension hstore; create extension citext schema ext");
    }

    /** Through text, no value of the first three could be converted. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            hstore     | jsonb      | "a"=>"1"  | {"a": "1"}       | value::jsonb
            hstore     | json       | "a"=>"1"  | {"a": "1"}       | value::json
            text[]     | hstore     | {a,1}     | "a"=>"1"         | value::hstore
            ext.citext | text       | Ann       | Ann              |
            text       | ext.citext | Ann       | Ann              |
            hstore     | bytea      | "a"=>"1"  | \\x2261223d3e223122 | pg_catalog.convert_to(value::text, 'UTF8')
            """)
    void convertTheValues(String from, String to, String before, String after, String using) throws SQLException {
        database.execute("create table t (id int, value " + from + "); insert into t values (1, '" + before + "')");

        List<String> statements = retyped(to);

        assertThat(statements)
                .singleElement()
                .asString()
                .endsWith(" TYPE " + to + (using == null ? "" : " USING " + using));
        database.execute(statements.get(0));
        assertThat(database.query("select value::text from t")).containsExactly(after);
    }

    /** The extension has no cast in this direction. */
    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonb"})
    void convertTheMembersOfADocument(String type) throws SQLException {
        database.execute("create table t (id int, value " + type + "); insert into t values (2, '{}'), (3, null),"
                + " (1, '{\"a\": \"1\", \"b\": null, \"c\\n\\\"\\\\\": \"x\\ty\", \"n\": 5}')");

        for (String statement : retyped("hstore")) {
            database.execute(statement);
        }

        assertThat(
                        database.query(
                                "select coalesce(value = hstore(array['a', 'b', E'c\\n\"\\\\', 'n'],"
                                        + " array['1', null, E'x\\ty', '5']), value is null) || ' ' || (value = '') from t order by id"))
                .containsExactly("true false", "false true", "null");
    }

    /** The text of the first type is no array, and there is no cast to the other type. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            track            | double precision[] | [1,2] | {1,2} | value::real[]::double precision[]
            track            | numeric(9,1)[]     | [1,2] | {1.0,2.0} | value::real[]::numeric(9,1)[]
            double precision[] | track            | {1,2} | [1,2] | value::real[]::track
            """)
    void convertThroughAnotherTypeOfNumbers(String from, String to, String before, String after, String using)
            throws SQLException {
        database.execute(
                """
                create type track as (numbers text);
                create function numbers(track) returns real[] language sql immutable
                    return translate(($1).numbers, '[]', '{}')::real[];
                create function track(real[]) returns track language sql immutable
                    return row(translate($1::text, '{}', '[]'))::track;
                create cast (track as real[]) with function numbers(track) as assignment;
                create cast (real[] as track) with function track(real[])""");
        String text = before.startsWith("[") ? "(\"" + before + "\")" : before;

        convertTheValues(from, to, text, after.startsWith("[") ? "(\"" + after + "\")" : after, using);
    }

    /** The embedded server has neither extension; PostgreSQL of an operating system may have them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            vector  | real[]                | vector(3)        | {1,2,3}           | [1,2,3]       |
            vector  | double precision[]    | vector(3)        | {1,2,3}           | [1,2,3]       |
            vector  | vector(3)             | real[]           | [1,2,3]           | {1,2,3}       |
            vector  | vector(3)             | double precision[] | [1,2,3]         | {1,2,3}       | value::real[]::double precision[]
            vector  | bigint[]              | vector(3)        | {1,2,3}           | [1,2,3]       | value::numeric[]::vector(3)
            ip4r    | ip4                   | integer          | 0.0.1.4           | 260           | value::bigint::integer
            vector  | vector(3)             | sparsevec(3)     | [1,0,3]           | {1:1,3:3}/3   |
            vector  | sparsevec(3)          | vector(3)        | {1:1,3:3}/3       | [1,0,3]       |
            vector  | halfvec(3)            | sparsevec(3)     | [1,0,3]           | {1:1,3:3}/3   |
            postgis | geometry(Point)       | jsonb            | POINT(1 2)        | {"type": "Point", "coordinates": [1, 2]} | value::jsonb
            postgis | geometry              | point            | POINT(1 2)        | (1,2)         | value::point
            postgis | point                 | geometry         | (1,2)             | 0101000000000000000000F03F0000000000000040 | value::geometry
            postgis | bytea                 | geometry         | \\x0101000000000000000000F03F0000000000000040 | 0101000000000000000000F03F0000000000000040 |
            postgis | geometry              | bytea            | POINT(1 2)        | \\x0101000000000000000000f03f0000000000000040 |
            """)
    void convertTheValuesOfMoreExtensions(
            String extension, String from, String to, String before, String after, String using) throws SQLException {
        database.assumeExtension(extension);
        database.execute("create extension " + extension);

        convertTheValues(from, to, before, after, using);
    }

    private List<String> retyped(String to) throws SQLException {
        try (Connection connection = database.connect()) {
            CatalogScope scope = CatalogScope.of(connection);
            Schema actual = CatalogReader.read(connection, scope);
            Schema wanted = actual.withTables(actual.tables().stream()
                    .map(table -> table.withColumns(table.columns().stream()
                            .map(column -> column.name().equals("value") ? column.withType(DataType.parse(to)) : column)
                            .toList()))
                    .toList());
            ServerVersion version = ServerVersion.of(connection);
            List<Operation> operations = SchemaDiff.between(
                    actual, wanted, actual, version, MappingDetails.NONE, CreatedCastQuery.read(connection, scope));
            List<String> statements = new ArrayList<>();
            for (Operation operation : operations) {
                new SqlWriter(version)
                        .write(operation).stream().map(SqlStatement::sql).forEach(statements::add);
            }
            return statements;
        }
    }
}
