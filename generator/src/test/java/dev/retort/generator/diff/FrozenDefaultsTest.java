package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenDefaultsTest {

    private static final ColumnName COLUMN = new ColumnName(QualifiedName.of("users"), "at");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'now'",
                "'now'::timestamptz",
                "('now'::timestamp with time zone)",
                "('now'::timestamp without time zone)::timestamp(6)",
                "timestamptz 'NOW'",
                "date 'today'"
            })
    void findsLiteralsThatAreWorkedOutOnce(String text) {
        assertThat(FrozenDefaults.in(schema(text))).containsExactly(COLUMN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"now()", "('now'::text)::timestamptz", "'2026-11-20'::timestamptz", "current_timestamp"})
    void leavesOthersAlone(String text) {
        assertThat(FrozenDefaults.in(schema(text))).isEmpty();
    }

    @Test
    void takesTheMomentThatTheDatabaseHas() {
        Schema actual = schema("'2026-01-01 00:00:00+00'::timestamp with time zone");
        Schema wanted = schema("'2026-11-20 00:00:00+00'::timestamp with time zone");

        assertThat(FrozenDefaults.withDatabaseValues(wanted, actual, Set.of(COLUMN)))
                .isEqualTo(actual);
        assertThat(FrozenDefaults.withDatabaseValues(wanted, actual, Set.of())).isEqualTo(wanted);
        assertThat(FrozenDefaults.withDatabaseValues(wanted, schema("now()"), Set.of(COLUMN)))
                .isEqualTo(wanted);
    }

    private static Schema schema(String text) {
        Column column = Column.of("at", DataType.parse("timestamptz")).withDefault(text);
        return Schema.EMPTY.withTables(List.of(Table.of(QualifiedName.of("users"), List.of(column))));
    }
}
