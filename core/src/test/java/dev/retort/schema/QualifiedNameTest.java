package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualifiedNameTest {

    @Test
    void readsANameOfTheDefaultSchema() {
        assertThat(QualifiedName.parse("users")).isEqualTo(QualifiedName.of("users"));
    }

    @Test
    void readsANameWithItsSchema() {
        assertThat(QualifiedName.parse("audit.events")).isEqualTo(new QualifiedName("audit", "events"));
    }

    @Test
    void keepsTheSpelling() {
        assertThat(QualifiedName.parse("Users").name()).isEqualTo("Users");
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "audit.events", "\"a.b\".c", "\"say \"\"hi\"\"\"", "Ärger"})
    void writesWhatItReads(String text) {
        assertThat(QualifiedName.parse(text)).hasToString(text);
    }

    /** In a set that goes on to the next place where one is taken, a lookup walks over a row of taken places. */
    @Test
    void spreadsTheHashesOfNamesThatAreAlike() {
        boolean[] taken = new boolean[2_000];
        for (int i = 0; i < taken.length / 2; i++) {
            int place = Math.floorMod(
                    QualifiedName.of(String.format("entity_%05d", i)).hashCode(), taken.length);
            while (taken[place]) {
                place = (place + 1) % taken.length;
            }
            taken[place] = true;
        }

        int longest = 0;
        int row = 0;
        for (boolean isTaken : taken) {
            row = isTaken ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        assertThat(longest).isLessThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.", ".b", "a.b.c"})
    void refusesWhatIsNoName(String text) {
        assertThatThrownBy(() -> QualifiedName.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
