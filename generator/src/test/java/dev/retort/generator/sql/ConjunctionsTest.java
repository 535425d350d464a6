package dev.retort.generator.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConjunctionsTest {

    @Test
    void ignoresTheOrderOfJoinedConditions() {
        assertThat(Conjunctions.same("(a >= 1) AND (a <= 9)", "(a <= 9) AND (a >= 1)"))
                .isTrue();
        assertThat(Conjunctions.same(
                        "((a >= 1) AND (b = ANY (ARRAY[1, 2]))) OR c", "((a >= 1) AND (b = ANY (ARRAY[2, 1]))) OR c"))
                .isTrue();
        assertThat(Conjunctions.same("((a >= 1) AND (b > 2)) AND (c > 3)", "(c > 3) AND ((b > 2) AND (a >= 1))"))
                .isTrue();
    }

    @Test
    void tellsOtherConditionsApart() {
        assertThat(Conjunctions.same("(a >= 1) AND (a <= 9)", "(a <= 8) AND (a >= 1)"))
                .isFalse();
        assertThat(Conjunctions.same("(a >= 1) AND (a <= 9)", "(a >= 1) OR (a <= 9)"))
                .isFalse();
        assertThat(Conjunctions.same("(a) - (b)", "(b) - (a)")).isFalse();
        assertThat(Conjunctions.same("(a >= 1) AND (a <= 9)", null)).isFalse();
    }
}
