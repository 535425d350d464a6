package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                    assertThat(e).hasMessageStartingWith("revision 'c' revises 'b', which is not there; ");
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
