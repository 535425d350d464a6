package dev.retort.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DumpTextTest {

    private static final String DUMP =
            """
            CREATE TABLE public.t (
                b integer,
                a integer,
                CONSTRAINT t_b_check CHECK ((b > 0)),
                CONSTRAINT t_a_check CHECK ((a > 0))
            );
            CREATE INDEX idxamn1kvt3jq87c6x9wfkjvc5hb ON public.t USING btree (a);
            ALTER TABLE ONLY public.t
                ADD CONSTRAINT given FOREIGN KEY (a) REFERENCES public.p(id);
            """;

    @Test
    void leavesOutMadeUpNamesAlone() {
        assertThat(DumpText.withoutMadeUpNames(DUMP))
                .isEqualTo(DumpText.withoutMadeUpNames(DUMP.replace("idxamn1kvt3jq87c6x9wfkjvc5hb", "t_a_idx")))
                .isNotEqualTo(DumpText.withoutMadeUpNames(DUMP.replace("given", "other")))
                .isNotEqualTo(DumpText.withoutMadeUpNames(DUMP.replace("(b > 0)", "(b > 1)")));
    }

    @Test
    void keepsTheOrderOfColumnsButNotOfChecks() {
        String renamed = DUMP.replace("t_b_check CHECK ((b > 0))", "t_a_check CHECK ((a > 0))")
                .replaceFirst("t_a_check CHECK \\(\\(a > 0\\)\\)\\n\\)", "t_b_check CHECK ((b > 0))\n)");

        assertThat(renamed).isNotEqualTo(DUMP);
        assertThat(DumpText.withoutMadeUpNames(renamed)).isEqualTo(DumpText.withoutMadeUpNames(DUMP));
        assertThat(DumpText.withoutMadeUpNames(
                        DUMP.replace("    b integer,\n    a integer,", "    a integer,\n    b integer,")))
                .isNotEqualTo(DumpText.withoutMadeUpNames(DUMP));
    }

    @Test
    void forgetsTheOrderOfColumnsWhereItIsAskedTo() {
        String moved = DUMP.replace("    b integer,\n    a integer,", "    a integer,\n    b integer,");

        assertThat(DumpText.withoutOrder(moved)).isEqualTo(DumpText.withoutOrder(DUMP));
        assertThat(DumpText.withoutOrder(DUMP.replace("a integer", "a bigint")))
                .isNotEqualTo(DumpText.withoutOrder(DUMP));
    }
}
