package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    varchar(255)                   | varchar(255)
                    character varying(255)         | varchar(255)
                    CHARACTER VARYING ( 255 )      | varchar(255)
                    varchar                        | varchar
                    int8                           | bigint
                    INTEGER                        | integer
                    float(53)                      | double precision
                    float(24)                      | real
                    float                          | double precision
                    float4                         | real
                    decimal(10, 2)                 | numeric(10,2)
                    numeric(10)                    | numeric(10,0)
                    numeric                        | numeric
                    char                           | char(1)
                    character(3)                   | char(3)
                    bit                            | bit(1)
                    bit varying(8)                 | varbit(8)
                    timestamp(6) with time zone    | timestamptz(6)
                    timestamp with time zone       | timestamptz
                    timestamp(6) without time zone | timestamp(6)
                    timestamp(6)                   | timestamp(6)
                    time(0)                        | time(0)
                    time with time zone            | timetz
                    interval second(6)             | interval second(6)
                    varchar(255) array             | varchar(255)[]
                    character varying(255)[]       | varchar(255)[]
                    integer[][]                    | integer[]
                    int array[3]                   | integer[]
                    int[3]                         | integer[]
                    double precision[]             | double precision[]
                    pg_catalog.int4                | integer
                    audit.kind                     | audit.kind
                    audit.kind[]                   | audit.kind[]
                    "Mood"                         | "Mood"
                    Audit."Mood"                   | audit."Mood"
                    geometry(Point,4326)           | geometry(Point,4326)
                    ext.geometry(Point, 4326)[]    | ext.geometry(Point,4326)[]
                    "Code"(10)                     | "Code"(10)
                    "Code (old)"(10, 2)[]          | "Code (old)"(10,2)[]
                    "a""(b" ( 3 ) array            | "a""(b"(3)[]
                    ext."Code"(10)                 | ext."Code"(10)
                    ext.citext                     | ext.citext
                    ext.citext[]                   | ext.citext[]
                    audit."integer"                | audit.integer
                    audit.integer                  | audit.integer
                    public.text                    | public.text
                    "char"                         | "char"
                    "char"[]                       | "char"[]
                    pg_catalog."char"              | "char"
                    pg_catalog.char                | "char"
                    bpchar                         | bpchar
                    bpchar(7)                      | char(7)
                    email_domain                   | email_domain
                    """)
    void readsEverySpellingAndWritesTheShortOne(String written, String shortSpelling) {
        DataType type = DataType.parse(written);

        assertThat(type).hasToString(shortSpelling);
        assertThat(DataType.parse(type.toString())).isEqualTo(type);
    }

    @Test
    void doesNotTakeATypeForAnotherOfAnotherModifier() {
        assertThat(DataType.parse("varchar(10)")).isNotEqualTo(DataType.parse("varchar(11)"));
        assertThat(DataType.parse("numeric")).isNotEqualTo(DataType.parse("numeric(38,2)"));
    }

    @Test
    void doesNotTakeATypeForAnotherThatOnlyLooksLikeIt() {
        assertThat(DataType.parse("\"char\"")).isNotEqualTo(DataType.parse("char"));
        assertThat(DataType.parse("bpchar")).isNotEqualTo(DataType.parse("char"));
        assertThat(DataType.parse("audit.integer")).isNotEqualTo(DataType.parse("integer"));
        assertThat(DataType.parse("public.text")).isNotEqualTo(DataType.parse("text"));
        assertThat(DataType.parse("\"Code\"(1)")).isNotEqualTo(DataType.parse("\"Code\"(2)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    integer                      | integer
                    "integer"                    | app.integer
                    "integer"[]                  | app.integer[]
                    "timestamp with time zone"   | app."timestamp with time zone"
                    timestamp with time zone     | timestamptz
                    app.text                     | app.text
                    app."int"                    | app.int
                    app.serial                   | app.serial
                    serial                       | app.serial
                    "char"                       | "char"
                    "Mood"                       | "Mood"
                    mood[]                       | mood[]
                    """)
    void tellsATypeThatIsCalledAsABuiltInOneByItsSchema(String ofCatalog, String spelling) {
        DataType type = DataType.ofCatalog(ofCatalog, "app");

        assertThat(type).hasToString(spelling);
        assertThat(DataType.parse(type.toString())).isEqualTo(type);
    }

    @Test
    void refusesAWordOfTheGrammarInQuotes() {
        assertThatThrownBy(() -> DataType.parse("\"integer\"[]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write the schema in front");
    }

    @Test
    void refusesAnEmptyType() {
        assertThatThrownBy(() -> DataType.parse(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
