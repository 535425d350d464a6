package dev.retort.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.DataType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeChangeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "varchar(50) > varchar(100)",
                "varchar(50) > varchar",
                "varchar(50) > text",
                "char(3) > text",
                "smallint > bigint",
                "integer > numeric",
                "integer > numeric(12,2)",
                "numeric(10,2) > numeric(12,3)",
                "numeric(10,2) > numeric",
                "real > double precision",
                "timestamptz(3) > timestamptz(6)",
                "timestamptz(6) > timestamptz",
                "uuid > text",
                "varchar(5)[] > text[]",
            })
    void keepsValues(String before, String after) {
        assertThat(TypeChange.keepsValues(DataType.parse(before), DataType.parse(after)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "varchar(100) > varchar(50)",
                "text > varchar(50)",
                "varchar > varchar(50)",
                "text > text[]",
                "bigint > integer",
                "bigint > numeric(12,2)",
                "numeric > integer",
                "numeric > numeric(10,2)",
                "numeric(10,2) > numeric(10,3)",
                "double precision > real",
                "integer > real",
                "timestamptz(6) > timestamptz(3)",
                "timestamptz > date",
                "timestamp > timestamptz",
                "text > integer",
                "varchar(20) > mood",
            })
    void mayLoseValues(String before, String after) {
        assertThat(TypeChange.keepsValues(DataType.parse(before), DataType.parse(after)))
                .isFalse();
    }
}
