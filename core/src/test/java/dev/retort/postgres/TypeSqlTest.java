package dev.retort.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.DataType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeSqlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int8 | bigint",
                "character varying(255) | varchar(255)",
                "char | char(1)",
                "bit varying(5) | varbit(5)",
                "timestamp(6) with time zone | timestamptz(6)",
                "time without time zone | time",
                "double precision[] | double precision[]",
                "interval second(3) | interval second(3)",
                "interval | interval",
                "numeric(38,2) | numeric(38,2)",
                "json | json",
                "\"Mood\"[] | \"Mood\"[]",
                "\"App\".mood | \"App\".mood",
                "\"user\" | \"user\"",
                "app.\"int eger\" | app.\"int eger\"",
                "geometry(Point,4326) | geometry(Point,4326)",
            })
    void quotesWhatIsNotPostgresOwn(String type, String sql) {
        assertThat(TypeSql.type(DataType.parse(type))).isEqualTo(sql);
    }
}
