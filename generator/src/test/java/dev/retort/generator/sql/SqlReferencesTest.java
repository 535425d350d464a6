package dev.retort.generator.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlReferencesTest {

    private static final QualifiedName STATE = QualifiedName.of("state");
    private static final QualifiedName NUMBERS = QualifiedName.of("numbers");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'OPEN'::state",
                "'{OPEN}'::State[]",
                "cast('OPEN' as state)",
                "CAST(upper('open') AS STATE)",
                "state 'OPEN'",
                "state(code)",
                "(row(1, 'OPEN')::\"state\").code"
            })
    void findTheTypesOfAnExpression(String sql) {
        assertThat(SqlReferences.inExpression(sql).types()).contains(STATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"state in ('OPEN')", "lower(state) = 'open'", "'state'", "old.state::text", "\"State\"(code)"})
    void takeNoColumnForAType(String sql) {
        assertThat(SqlReferences.inExpression(sql).types()).doesNotContain(STATE);
    }

    @Test
    void keepTheSchemaOfAName() {
        assertThat(SqlReferences.inExpression("'OPEN'::shop.desk.\"State\"").types())
                .containsExactly(new QualifiedName("desk", "State"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nextval('numbers')",
                "nextval('Numbers'::regclass)",
                "'n-' || currval('\"numbers\"')",
                "setval('numbers', 1)",
                "'numbers'::regclass"
            })
    void findTheSequencesOfAnExpression(String sql) {
        assertThat(SqlReferences.inExpression(sql).relations()).containsExactly(NUMBERS);
    }

    @Test
    void findTheSequenceOfASerialColumn() {
        assertThat(SqlReferences.inExpression("nextval(pg_get_serial_sequence('desk.Tickets', 'No'))")
                        .serials())
                .containsExactly(new ColumnName(new QualifiedName("desk", "tickets"), "No"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select n from numbers where n > 1",
                "select t.n from tickets t, numbers where true",
                "select (select max(n) from only numbers), 1",
                "insert into numbers values (1)",
                "create function f() returns int language sql as $$ select n from numbers $$"
            })
    void findTheTablesOfAStatement(String sql) {
        assertThat(SqlReferences.inStatement(sql).relations()).contains(NUMBERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select numbers from tickets",
                "select t.id from tickets t where t.id > 0 order by t.id, numbers",
                "select f(id, numbers) from tickets"
            })
    void takeNoColumnForATable(String sql) {
        assertThat(SqlReferences.inStatement(sql).relations()).doesNotContain(NUMBERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create function f(code state) returns text language sql as 'select 1'",
                "create domain open_state as state",
                "create function f() returns void language plpgsql as $$ declare s state; begin end $$",
                "declare s state[] := '{}'; begin end",
                "declare s state default 'OPEN'; begin end"
            })
    void findTheTypesOfDeclarations(String sql) {
        assertThat(SqlReferences.inStatement(sql).types()).contains(STATE);
    }
}
