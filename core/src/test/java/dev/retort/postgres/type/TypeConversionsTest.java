package dev.retort.postgres.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.ExistingValues;
import dev.retort.operation.Meaning;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the table; {@code TypeChangesIT} holds its answers against a server. */
class TypeConversionsTest {

    private static final TypeConversions CONVERSIONS =
            TypeConversions.knowing(type -> type.equals(QualifiedName.of("mood")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "varchar(50) > varchar(100)",
                "varchar(50) > text",
                "char(3) > text",
                "integer > varchar(255)",
                "boolean > text",
                "date > varchar(255)",
                "bigint > text",
                "mood > varchar(255)",
                "smallint > bigint",
                "integer > numeric",
                "integer > numeric(12,2)",
                "numeric(10,2) > numeric(12,3)",
                "real > double precision",
                "timestamptz(3) > timestamptz(6)",
                "timestamptz > timestamptz(6)",
                "varchar(5)[] > text[]",
                "integer[] > text",
                "geometry(Point,4326) > geometry",
            })
    void keepsRows(String before, String after) {
        assertThat(change(before, after, null).keepsRows()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "varchar(100) > varchar(50)",
                "text > varchar(50)",
                "varchar(3) > char(5)",
                "integer > varchar(10)",
                "mood > varchar(20)",
                "bigint > integer",
                "numeric > numeric(10,2)",
                "numeric(4,0) > integer",
                "integer > real",
                "json > jsonb",
                "timestamptz(6) > timestamptz(3)",
                "timestamptz > date",
                "timestamp > timestamptz",
                "time > timetz",
                "timestamptz > text",
                "hstore > text",
                "geometry > geometry(Point,4326)",
                "money > numeric",
            })
    void mayLoseRowsOrReadThemOtherwise(String before, String after) {
        assertThat(change(before, after, null).keepsRows()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "boolean > integer > c::integer",
                "boolean > char(1) > CASE WHEN c THEN 'Y' WHEN NOT c THEN 'N' END",
                "boolean > char(1) > CASE WHEN c THEN 'T' WHEN NOT c THEN 'F' END",
                "uuid > bytea > decode(replace(c::text, '-', ''), 'hex')",
                "integer > json > to_json(c)",
            })
    void knowsItsOwnExpressions(String before, String after, String using) {
        assertThat(change(before, after, using).keepsRows()).isTrue();
    }

    @Test
    void doesNotKnowAnyOther() {
        TypeConversion change = change("varchar(20)", "text", "upper(c)");

        assertThat(change.values()).isEqualTo(ValueEffect.UNKNOWN);
        assertThat(change.rewrites()).isTrue();
        assertThat(change("text", "mood", null).values()).isEqualTo(ValueEffect.UNKNOWN);
    }

    @Test
    void hasTheFirstWayAndThoseThatCanBeAskedFor() {
        DataType text = DataType.parse("text");
        DataType texts = DataType.parse("text[]");

        assertThat(CONVERSIONS.between(texts, text).get(0).cast()).isEqualTo(CastKind.ASSIGNMENT);
        assertThat(CONVERSIONS.between(texts, text, Meaning.FIRST_ELEMENT))
                .hasValueSatisfying(way -> assertThat(way.using("c")).hasValue("c[1]"));
        assertThat(CONVERSIONS.between(text, texts, Meaning.ARRAY_LITERAL))
                .hasValueSatisfying(way -> assertThat(way.using("c")).hasValue("c::text[]"));
        assertThat(CONVERSIONS.between(DataType.parse("date"), DataType.parse("integer")))
                .isEmpty();
    }

    private static TypeConversion change(String before, String after, @Nullable String using) {
        return CONVERSIONS.of(new AlterColumn(
                QualifiedName.of("t"),
                Column.of("c", DataType.parse(before)),
                Column.of("c", DataType.parse(after)),
                ExistingValues.using(using),
                ExistingValues.CAST));
    }
}
