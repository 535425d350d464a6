package dev.retort.generator.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InListsTest {

    private static final Table USERS = Table.of(
            QualifiedName.of("users"),
            Map.of(
                            "status",
                            "varchar(20)",
                            "kind",
                            "text",
                            "league",
                            "league",
                            "Mixed",
                            "varchar",
                            "num",
                            "integer",
                            "letter",
                            "char(1)",
                            "price",
                            "numeric(10,2)")
                    .entrySet()
                    .stream()
                    .map(column -> Column.of(column.getKey(), DataType.parse(column.getValue())))
                    .toList());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "(status)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[])"
                        + "|status IN ('A', 'B')",
                "(status)::text = ANY (ARRAY[('A'::character varying)::text, ('B'::character varying)::text])"
                        + "|status IN ('A', 'B')",
                "(status)::text <> ALL (ARRAY[('A'::character varying)::text])|status NOT IN ('A')",
                "(\"Mixed\")::text = ANY (ARRAY[('it''s, [or] (not)'::character varying)::text])"
                        + "|\"Mixed\" IN ('it''s, [or] (not)')",
                "((status)::text = ANY (ARRAY[('A'::character varying)::text])) OR (num > 0)"
                        + "|(status IN ('A')) OR (num > 0)",
                "kind = ANY (ARRAY['a'::text, E'b\\\\c'::text])|kind IN ('a', E'b\\\\c')",
                "league = ANY (ARRAY['tin'::league, 'gold'::league])|league IN ('tin', 'gold')",
                "kind/* c */= any(array['a'::text,'b' :: text])|kind IN ('a', 'b')",
                "kind = ANY (ARRAY['a'::text]) AND (kind <> ALL (ARRAY['b'::text]))|kind IN ('a') AND (kind NOT IN ('b'))",
                "letter = ANY (ARRAY['T'::bpchar, 'F'::bpchar])|letter IN ('T', 'F')",
                "(status)::text = 'A'::text|status = 'A'",
                "((status)::text <> 'A'::text) OR (num > 0)|(status <> 'A') OR (num > 0)",
                "kind >= 'it''s (a)'::text|kind >= 'it''s (a)'",
                "league = 'tin'::league|league = 'tin'",
                "letter = 'T'::bpchar|letter = 'T'",
                "num >= '-1'::integer|num >= -1",
                "(price >= (0)::numeric) AND (price <= ('-1'::integer)::numeric)|(price >= 0) AND (price <= -1)",
                "price > '-0.5'::numeric|price > -0.5",
                "price >= '5'::numeric|price >= '5'",
                "(\"Mixed\")::text = 'a'::text|\"Mixed\" = 'a'"
            })
    void areWrittenAsPeopleWriteThem(String printed, String plain) {
        assertThat(plain(printed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "(num)::text = ANY (ARRAY[('1'::character varying)::text])",
                "(num)::text = '1'::text",
                "(kind)::text = '1'::text",
                "league = 'tin'::text",
                "price >= ((5)::bigint)::numeric",
                "price >= (0)::numeric + price",
                "(num)::numeric >= 0.5",
                "num >= (5)::bigint",
                "kind = 'a'::text + kind",
                "kind = ('a'::text)::character varying",
                "lower(kind) = 'a'::text",
                "kind = lower('a'::text)",
                "(kind)::text = ANY (ARRAY[('1'::character varying)::text])",
                "kind = ANY (ARRAY[('a'::character varying)::text])",
                "num = ANY (ARRAY[1, 2])",
                "lower(kind) = ANY (ARRAY['a'::text])",
                "(pair).kind = ANY (ARRAY['a'::text])",
                "kind = ANY (ARRAY['a'::text, lower(kind)])",
                "kind = ANY (ARRAY['a'::text, ('b'::text)::character varying])",
                "league = ANY ((ARRAY['tin'::text, 'gold'::text])::league[])",
                "kind = ANY (ARRAY['a'::text]",
                "kind = ANY (ARRAY[])",
                "lower(kind) <> 'kind = ANY (ARRAY[''a''::text])'::text",
                "\"kind = ANY (ARRAY[\" > 0"
            })
    void stayWhereTheConstantsAreNotOfTheColumnsOwnType(String printed) {
        assertThat(plain(printed)).isEqualTo(printed);
    }

    private static String plain(String expression) {
        return InLists.of(USERS).apply(CheckConstraint.of(null, expression)).expression();
    }
}
