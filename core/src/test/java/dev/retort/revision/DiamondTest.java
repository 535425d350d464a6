package dev.retort.revision;

import static dev.retort.revision.Shapes.downgrade;
import static dev.retort.revision.Shapes.ids;
import static dev.retort.revision.Shapes.upgrade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DiamondTest {

    private static final Set<String> ALL = Set.of("a", "b1", "b2", "m", "z");

    private final RevisionGraph graph = Shapes.graph("a", "b1 < a", "b2 < a", "m < b1 b2", "z < m");

    @Test
    void passesBothSidesBeforeTheMerge() {
        assertThat(upgrade(graph, Set.of(), "head"))
                .containsExactly("+a -> a", "+b1 -> b1", "+b2 -> b1 b2", "+m -> m", "+z -> z");
    }

    @Test
    void bringsTheOtherSideAlongWhenItGoesToTheMerge() {
        assertThat(upgrade(graph, Set.of("a", "b2"), "+1")).containsExactly("+b1 -> b1 b2", "+m -> m");
    }

    @Test
    void leavesBothSidesWhenOnlyTheMergeIsUndone() {
        assertThat(downgrade(graph, ALL, "b1")).containsExactly("-z -> m", "-m -> b1 b2");
        assertThat(downgrade(graph, ALL, "-2")).containsExactly("-z -> m", "-m -> b1 b2");
    }

    @Test
    void undoesBothSidesOnTheWayToTheirParent() {
        assertThat(downgrade(graph, ALL, "a")).containsExactly("-z -> m", "-m -> b1 b2", "-b2 -> b1", "-b1 -> a");
    }

    @Test
    void undoesOneSideAndLeavesTheOther() {
        assertThat(downgrade(graph, Set.of("a", "b1", "b2"), "b1-1")).containsExactly("-b1 -> b2");
        assertThat(downgrade(graph, Set.of("a", "b1", "b2"), "b2")).isEmpty();
    }

    @Test
    void refusesToGuessAWayAtTheFork() {
        assertThatThrownBy(() -> upgrade(graph, Set.of("a"), "+1"))
                .isInstanceOfSatisfying(AmbiguousStepException.class, e -> assertThat(e.candidates())
                        .containsExactly("b1", "b2"));
        assertThatThrownBy(() -> downgrade(graph, ALL, "m-1")).isInstanceOf(AmbiguousStepException.class);
        assertThatThrownBy(() -> downgrade(graph, ALL, "-3"))
                .isInstanceOfSatisfying(
                        MultipleHeadsException.class, e -> assertThat(e.heads()).containsExactly("b1", "b2"));
        assertThatThrownBy(() -> upgrade(graph, Set.of("a", "b1", "b2"), "+1"))
                .isInstanceOfSatisfying(MultipleHeadsException.class, e -> assertThat(e.remedy())
                        .contains("b1+1"));
    }

    @Test
    void knowsWhereItForksAndWhatIsNeeded() {
        assertThat(ids(graph.branchPoints())).containsExactly("a");
        assertThat(ids(graph.ancestors("m"))).containsExactly("a", "b1", "b2");
        assertThat(ids(graph.descendants("b2"))).containsExactly("m", "z");
        assertThat(graph.get("m").isMerge()).isTrue();
    }
}
