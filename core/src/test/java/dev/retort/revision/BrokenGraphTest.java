package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenGraphTest {

    @Test
    void namesAnIdThatIsThereTwice() {
        assertThatThrownBy(() -> Shapes.graph("a", "b < a", "b"))
                .isInstanceOfSatisfying(DuplicateRevisionException.class, e -> assertThat(e.id())
                        .isEqualTo("b"));
    }

    @Test
    void namesAParentThatIsNotThere() {
        assertThatThrownBy(() -> Shapes.graph("a", "c < b"))
                .isInstanceOfSatisfying(MissingRevisionException.class, e -> {
                    assertThat(e.missing()).isEqualTo("b");
                    assertThat(e.referredBy()).isEqualTo("c");
                    assertThat(e).hasMessageStartingWith("revision c (revision c) revises 'b', which does not exist; ");
                });
    }

    @Test
    void namesADependencyThatIsNotThere() {
        assertThatThrownBy(() -> Shapes.graph("a", "c ! b"))
                .isInstanceOf(MissingRevisionException.class)
                .hasMessageContaining("depends on 'b'");
    }

    @Test
    void namesARevisionThatFollowsItself() {
        assertThatThrownBy(() -> Shapes.graph("a", "b < b"))
                .isInstanceOfSatisfying(
                        RevisionCycleException.class, e -> assertThat(e.cycle()).containsExactly("b"));
    }

    @Test
    void namesACircle() {
        assertThatThrownBy(() -> Shapes.graph("a", "b < d a", "c < b", "d < c", "e < d"))
                .isInstanceOfSatisfying(
                        RevisionCycleException.class, e -> assertThat(e.cycle()).containsExactly("c", "d", "b"));
    }

    @Test
    void namesACircleOfDependencies() {
        assertThatThrownBy(() -> Shapes.graph("a ! b2", "b1", "b2 < b1 ! a"))
                .isInstanceOf(RevisionCycleException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a < a                                   | a
                    a, b < b                                | b
                    a, b < a b                              | b
                    a, b < a, c < b c                       | c
                    a < a, b < a                            | a
                    a, b < a b, c < b                       | b
                    a1, a2 < a2, b < a1                     | a2
                    a, l < a, r < a, m < l r m              | m
                    a ! a                                   | a
                    a, b < a ! b                            | b
                    a, b < a, c < b ! c                     | c
                    a # x ! x                               | a
                    a, b < a # x ! x, c < b                 | b
                    """)
    void namesALoop(String shape, String looped) {
        assertThatThrownBy(() -> Shapes.graph(shape.split(", ")))
                .isInstanceOfSatisfying(
                        RevisionCycleException.class, e -> assertThat(e.cycle()).containsExactly(looped))
                .hasMessageContaining("revision " + looped + " (revision " + looped + ") revises or depends on itself");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a < b, b < a                            | b a
                    a < c, b < a, c < b                     | c a b
                    a, b < a d, c < b, d < c                | c d b
                    a, b < a d, c < b, d < c, e < d         | c d b
                    a < c, b < a, c < b, d < b              | c a b
                    a, l < a m, r < a, m < l r              | m l
                    a ! b, b ! a                            | b a
                    a ! c, b < a, c < b                     | c a b
                    a1, b1 < a1 ! c2, a2, b2 < a2 ! b1, c2 < b2 | c2 b1 b2
                    a # x ! y, b # y ! x                    | b a
                    """)
    void namesACycle(String shape, String cycle) {
        assertThatThrownBy(() -> Shapes.graph(shape.split(", ")))
                .isInstanceOfSatisfying(RevisionCycleException.class, e -> assertThat(
                                String.join(" ", rotated(e.cycle(), cycle.split(" ", 2)[0])))
                        .isEqualTo(cycle));
    }

    /** A cycle has no beginning: it is written from that revision on. */
    private static List<String> rotated(List<String> cycle, String first) {
        List<String> rotated = new ArrayList<>(cycle);
        Collections.rotate(rotated, -cycle.indexOf(first));
        return rotated;
    }

    @Test
    void namesALabelThatMeansTwoRevisions() {
        assertThatThrownBy(() -> Shapes.graph("a # x", "b # x")).isInstanceOf(DuplicateLabelException.class);
        assertThatThrownBy(() -> Shapes.graph("a", "b # a"))
                .isInstanceOfSatisfying(DuplicateLabelException.class, e -> assertThat(e.revisions())
                        .containsExactly("a", "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a:b", "a@b", "a+1", "a b", "a\tb", "-a", "2026-01", "head", "base", "a,b"})
    void refusesIdsThatCouldBeTakenForSomethingElse(String id) {
        assertThatThrownBy(() -> new RevisionInfo(id, List.of(), "", "", List.of(), List.of()))
                .isInstanceOfSatisfying(InvalidRevisionNameException.class, e -> assertThat(e.name())
                        .isEqualTo(id));
    }
}
