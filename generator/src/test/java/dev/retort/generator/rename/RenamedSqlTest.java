package dev.retort.generator.rename;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.QualifiedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamedSqlTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "length(mail) > 3 AND mail ~~ '%@%'::text | length(email) > 3 AND email ~~ '%@%'::text",
                "mail <> 'mail'::text | email <> 'mail'::text",
                "mail(mail) = 'it''s mail'::text | mail(email) = 'it''s mail'::text",
                "(x)::mail = mail | (x)::mail = email",
                "COALESCE(mail, \"Mail\") IS NOT NULL | COALESCE(email, \"Mail\") IS NOT NULL",
                "mail.f(a) = public.mail | mail.f(a) = public.mail",
                "lower((mail)::text) COLLATE \"mail\" | lower((email)::text) COLLATE \"mail\"",
                "E'a\\\\mail' = mail | E'a\\\\mail' = email",
            })
    void columnIsRenamedWhereItIsOne(String before, String after) {
        assertThat(RenamedSql.column(before, "mail", "email")).isEqualTo(after);
    }

    @Test
    void wordsOfTheLanguageAreNoColumns() {
        assertThat(RenamedSql.column("EXTRACT(year FROM year) > 2000", "year", "y"))
                .isEqualTo("EXTRACT(year FROM y) > 2000");
        assertThat(RenamedSql.column("(zone)::timestamp without time zone < now()", "zone", "z"))
                .isEqualTo("(z)::timestamp without time zone < now()");
        assertThat(RenamedSql.column("(varying)::character varying(9) = varying", "varying", "v"))
                .isEqualTo("(v)::character varying(9) = v");
    }

    @Test
    void namesAreQuotedWhereTheyNeedIt() {
        assertThat(RenamedSql.column("\"Order\" > 0", "Order", "position2")).isEqualTo("position2 > 0");
        assertThat(RenamedSql.column("a > 0", "a", "select")).isEqualTo("\"select\" > 0");
    }

    @Test
    void valuesOfATypeAreRenamedAndOfNoOther() {
        QualifiedName mood = QualifiedName.of("mood");

        assertThat(RenamedSql.enumValue("'sad'::mood", mood, "sad", "it's")).isEqualTo("'it''s'::mood");
        assertThat(RenamedSql.enumValue("'{sad,\"so so\",ok}'::mood[]", mood, "sad", "a \"b\""))
                .isEqualTo("E'{\"a \\\\\"b\\\\\"\",\"so so\",ok}'::mood[]");
        assertThat(RenamedSql.enumValue("'{sad,\"so so\"}'::mood[]", mood, "so so", "fine"))
                .isEqualTo("'{sad,fine}'::mood[]");
        assertThat(RenamedSql.enumValue("'sad'::text <> 'sad'::mood.x", mood, "sad", "low"))
                .isEqualTo("'sad'::text <> 'sad'::mood.x");
    }

    @Test
    void typesAndSequencesAreRenamedInCastsAndStrings() {
        QualifiedName audit = new QualifiedName("audit", "Log");

        assertThat(RenamedSql.type("'a'::mood = ANY (x::mood[])", QualifiedName.of("mood"), audit))
                .isEqualTo("'a'::audit.\"Log\" = ANY (x::audit.\"Log\"[])");
        assertThat(RenamedSql.relation("nextval('s'::regclass)", QualifiedName.of("s"), audit))
                .isEqualTo("nextval('audit.\"Log\"'::regclass)");
        assertThat(RenamedSql.relation("'s'::text", QualifiedName.of("s"), audit))
                .isEqualTo("'s'::text");
    }
}
