package dev.retort.generator.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueListsTest {

    @Test
    void takesAListForASet() {
        assertThat(ValueLists.same("kind = ANY (ARRAY[1, 2, 3])", "kind = ANY (ARRAY[3, 2, 1, 2])"))
                .isTrue();
        assertThat(ValueLists.same("kind <> ALL (ARRAY[1, 2])", "kind <> ALL (ARRAY[2, 1])"))
                .isTrue();
    }

    @Test
    void looksIntoCasts() {
        assertThat(ValueLists.same(
                        "(kind)::text = ANY (ARRAY[('A'::character varying)::text, ('B'::character varying)::text])",
                        "(kind)::text = ANY (ARRAY[('B'::character varying)::text, ('A'::character varying)::text])"))
                .isTrue();
        assertThat(ValueLists.same(
                        "(kind)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[])",
                        "(kind)::text = ANY ((ARRAY['B'::character varying, 'A'::character varying])::text[])"))
                .isTrue();
    }

    @Test
    void tellsOtherValuesApart() {
        assertThat(ValueLists.same("kind = ANY (ARRAY[1, 2])", "kind = ANY (ARRAY[1, 3])"))
                .isFalse();
        assertThat(ValueLists.same("kind = ANY (ARRAY[1, 2])", "kind <> ALL (ARRAY[1, 2])"))
                .isFalse();
        assertThat(ValueLists.same("kind = ANY (ARRAY[1, 2])", null)).isFalse();
    }

    @Test
    void leavesTheOrderOfOtherArraysAlone() {
        assertThat(ValueLists.same("tags = ARRAY['a'::text, 'b'::text]", "tags = ARRAY['b'::text, 'a'::text]"))
                .isFalse();
    }

    @Test
    void takesNoValueForTheEndOfTheList() {
        String sql = "a = ANY (ARRAY['x, ]'::text, 'it''s'::text, ('\"'::character varying(3))::text]) AND b";

        assertThat(ValueLists.sorted(sql))
                .isEqualTo("a = ANY (ARRAY['it''s'::text, 'x, ]'::text, ('\"'::character varying(3))::text]) AND b");
    }

    @Test
    void looksAtNoListInAStringOrAName() {
        String sql = "\"ANY (ARRAY[b, a])\" = ' ANY (ARRAY[b, a])'::text";

        assertThat(ValueLists.sorted(sql)).isEqualTo(sql);
    }

    @Test
    void leavesAListAloneThatDoesNotEnd() {
        assertThat(ValueLists.sorted("a = ANY (ARRAY[2, 1")).isEqualTo("a = ANY (ARRAY[2, 1");
        assertThat(ValueLists.sorted("a = ANY (ARRAY[]) ")).isEqualTo("a = ANY (ARRAY[]) ");
    }

    @Test
    void takesNoQuoteBehindABackslashForTheEndOfAString() {
        assertThat(ValueLists.sorted("a = ANY (ARRAY[E'x\\', ]'::text, 'b'::text])"))
                .isEqualTo("a = ANY (ARRAY['b'::text, E'x\\', ]'::text])");
    }

    @Test
    void sortsEachListOfAnExpression() {
        assertThat(ValueLists.sorted("(a = ANY (ARRAY[2, 1])) OR (b = ANY (ARRAY[f(2, 1), ARRAY[4, 3][1]]))"))
                .isEqualTo("(a = ANY (ARRAY[1, 2])) OR (b = ANY (ARRAY[ARRAY[4, 3][1], f(2, 1)]))");
    }
}
