package dev.retort.revision;

import static dev.retort.revision.Shapes.downgrade;
import static dev.retort.revision.Shapes.ids;
import static dev.retort.revision.Shapes.resolve;
import static dev.retort.revision.Shapes.upgrade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Remedy;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TwoHeadsTest {

    private final RevisionGraph graph = Shapes.graph("a", "l1 < a # left", "l2 < l1", "r1 < a # right", "r2 < r1");

    @Test
    void saysWhichHeadsThereAreInsteadOfChoosing() {
        assertThatThrownBy(() -> upgrade(graph, Set.of("a"), "head"))
                .isInstanceOfSatisfying(MultipleHeadsException.class, e -> {
                    assertThat(e.heads()).containsExactly("l2", "r2");
                    assertThat(e.argument()).isEqualTo("head");
                    assertThat(e.remedies()).contains(Remedy.Offer.MERGE_HEADS);
                });
        assertThatThrownBy(() -> upgrade(graph, Set.of("a"), "heads+1")).isInstanceOf(MultipleHeadsException.class);
    }

    @Test
    void upgradesToAllHeads() {
        assertThat(upgrade(graph, Set.of("a"), "heads"))
                .containsExactly("+l1 -> l1", "+l2 -> l2", "+r1 -> l2 r1", "+r2 -> l2 r2");
    }

    @Test
    void upgradesOneBranch() {
        assertThat(upgrade(graph, Set.of("a"), "right@head")).containsExactly("+r1 -> r1", "+r2 -> r2");
        assertThat(upgrade(graph, Set.of("a"), "r1@head")).containsExactly("+r1 -> r1", "+r2 -> r2");
        assertThat(upgrade(graph, Set.of("a", "r1"), "left@l1")).containsExactly("+l1 -> l1 r1");
        assertThat(upgrade(graph, Set.of("a"), "left@head-1")).containsExactly("+l1 -> l1");
        assertThat(upgrade(graph, Set.of("a"), "left")).containsExactly("+l1 -> l1");
    }

    @Test
    void countsStepsWithinABranch() {
        assertThat(upgrade(graph, Set.of("a", "l1", "r1"), "left@+1")).containsExactly("+l2 -> l2 r1");
        assertThat(downgrade(graph, Set.of("a", "l1", "l2", "r1"), "left@-1")).containsExactly("-l2 -> l1 r1");
    }

    @Test
    void undoesOneBranch() {
        Set<String> all = Set.of("a", "l1", "l2", "r1", "r2");

        assertThat(downgrade(graph, all, "left@base")).containsExactly("-l2 -> l1 r2", "-l1 -> r2");
        assertThat(downgrade(graph, all, "left@a")).containsExactly("-l2 -> l1 r2", "-l1 -> r2");
        assertThat(downgrade(graph, all, "l1")).containsExactly("-l2 -> l1 r2");
    }

    @Test
    void undoesBothBranchesOnTheWayToTheirParent() {
        assertThat(downgrade(graph, Set.of("a", "l1", "l2", "r1"), "a"))
                .containsExactly("-r1 -> l2", "-l2 -> l1", "-l1 -> a");
    }

    @Test
    void findsCurrentRevisions() {
        assertThat(resolve(graph, Set.of("a", "l1", "r1"), "current")).containsExactly("l1", "r1");
        assertThat(resolve(graph, Set.of("a", "l1", "r1"), "right@current")).containsExactly("r1");
        assertThat(ids(graph.headsOf(Set.of("a", "l1", "gone")))).containsExactly("l1");
    }
}
