package dev.retort.generator.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementSplitterTest {

    private static List<String> split(String text) {
        return StatementSplitter.split(text).stream()
                .map(statement -> statement.line() + ": " + statement.shown())
                .toList();
    }

    @Test
    void splitsAtSemicolonsAndKeepsTheLine() {
        assertThat(split("\n-- first; not here\nALTER TABLE a.b\n  ADD x text;;\n/* ; */ SELECT ';' ;\n"))
                .containsExactly("3: ALTER TABLE a.b ADD x text", "5: SELECT ';'");
    }

    @Test
    void keepsTheBodyOfAFunctionTogether() {
        assertThat(split(
                        "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2;"
                                + " END; SELECT 3"))
                .hasSize(2)
                .last()
                .isEqualTo("1: SELECT 3");
        assertThat(split("DO $$ BEGIN PERFORM 1; END $$; SELECT 3")).hasSize(2);
        assertThat(split("CREATE RULE r AS ON INSERT TO t DO ALSO (DELETE FROM a; DELETE FROM b); SELECT 3"))
                .hasSize(2);
    }

    @Test
    void leavesOutTheDataOfCopy() {
        assertThat(split("COPY t FROM stdin;\n1\tit's; DROP TABLE t;\n\\.\nSELECT 1;\nCOPY t FROM stdin;\n2\n\\.\n"))
                .containsExactly("1: COPY t FROM stdin", "4: SELECT 1", "5: COPY t FROM stdin");
    }

    @Test
    void endsACommandOfPsqlAtItsLine() {
        assertThat(split("\\set ON_ERROR_STOP on\nSELECT 1;\n"))
                .containsExactly("1: \\ set ON_ERROR_STOP on", "2: SELECT 1");
    }

    @Test
    void cutsALongStatementOff() {
        assertThat(split("SELECT '" + "x".repeat(100) + "'").get(0))
                .endsWith("…")
                .hasSizeLessThan(70);
    }
}
