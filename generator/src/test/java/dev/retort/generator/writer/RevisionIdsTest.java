package dev.retort.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevisionIdsTest {

    @Test
    void areTwelveHexadecimalDigits() {
        RevisionIds ids = new RevisionIds(new Random(42));

        for (int i = 0; i < 1_000; i++) {
            assertThat(ids.next(Set.of())).matches("[0-9a-f]{12}");
        }
    }

    @Test
    void areNoneOfThoseThatAreTaken() {
        String first = new RevisionIds(new Random(42)).next(Set.of());

        assertThat(new RevisionIds(new Random(42)).next(Set.of(first))).isNotEqualTo(first);
    }
}
