package dev.retort.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.generator.writer.MigrationDraft.Body;
import dev.retort.revision.RevisionInfo;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private static final Instant CREATED = Instant.parse("2026-11-20T23:09:05Z");

    @ParameterizedTest
    @CsvSource({
        "V{epoch}_{slug}, V1795216145_AddUsers",
        "R_{year}_{month}_{day}_{hour}_{minute}_{second}, R_2026_11_20_23_09_05",
        "M{id}, M1975_83b712",
        "Migration, Migration",
    })
    void fillsThePatternOfAName(String pattern, String name) {
        assertThat(new NameTemplate(pattern).of(CREATED, "Add users", "1975-83b712"))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{slug}",
                "{year}_{slug}",
                "2026_{slug}",
                "M-{slug}",
                "M {slug}",
                "M{slug}.java",
                "a/{id}",
                "class"
            })
    void refusesAPatternThatMakesNoNameOfAClass(String pattern) {
        assertThatThrownBy(() -> new NameTemplate(pattern))
                .isInstanceOfSatisfying(TemplateException.class, e -> assertThat(e.problem())
                        .isEqualTo("\"" + pattern + "\" does not give valid Java class names"));
    }

    @Test
    void namesAPlaceholderThatThereIsNot() {
        assertThatThrownBy(() -> new NameTemplate("M{rev}")).isInstanceOfSatisfying(TemplateException.class, e -> {
            assertThat(e.problem()).isEqualTo("unknown placeholder {rev}");
            assertThat(e.remedy()).contains("{id}", "{slug}");
        });
        assertThatThrownBy(() -> HeaderTemplate.parse("// {author}"))
                .hasMessageStartingWith("unknown placeholder {author}; use {");
    }

    @Test
    void putsHeadDocumentationAndAnnotationsWhereTheyBelong() {
        String source = write(
                HeaderTemplate.parse(
                        """
                /*
                 * Copyright {year} $1 Example.
                 */

                /**
                 * {message}: {id} after {revises}, {created}.
                 *
                 * <p>{review}
                 */
                @SuppressWarnings("checkstyle:TypeName")
                @Deprecated
                """));

        assertThat(source).startsWith("/*\n * Copyright 2026 $1 Example.\n */\npackage migrations;\n");
        assertThat(source)
                .contains(
                        """
                /**
                 * Add &lt;users&gt; *&#47;: aa after base, 2026-11-20T23:09:05Z.
                 *
                 * <p>Review notes: none.
                 */
                @SuppressWarnings("checkstyle:TypeName")
                @Deprecated
                @Revision(
                """);
    }

    @Test
    void keepsItsOwnDocumentationWhereTheTemplateHasNone() {
        String plain = write(HeaderTemplate.NONE);

        assertThat(write(HeaderTemplate.parse("// licence"))).isEqualTo("// licence\n" + plain);
        assertThat(write(HeaderTemplate.parse("/** {documentation} */"))).isEqualTo(plain);
    }

    private static String write(HeaderTemplate template) {
        RevisionInfo revision =
                new RevisionInfo("aa", List.of(), "Add <users> */", CREATED.toString(), List.of(), List.of());
        return MigrationWriter.write(
                new MigrationDraft(revision, "migrations", "M1", Body.EMPTY, Body.EMPTY), template);
    }
}
