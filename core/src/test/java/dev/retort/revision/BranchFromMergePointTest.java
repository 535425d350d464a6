package dev.retort.revision;

import static dev.retort.revision.Shapes.downgrade;
import static dev.retort.revision.Shapes.upgrade;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BranchFromMergePointTest {

    private final RevisionGraph graph =
            Shapes.graph("a", "b1 < a", "b2 < a", "b3 < a", "m < b1 b2 b3", "c1 < m", "c2 < m", "d1 < c1");

    @Test
    void upgradesThroughTheMergeToOneOfItsBranches() {
        assertThat(upgrade(graph, Set.of("a", "b2"), "d1"))
                .containsExactly("+b1 -> b1 b2", "+b3 -> b1 b2 b3", "+m -> m", "+c1 -> c1", "+d1 -> d1");
    }

    @Test
    void addsTheOtherBranchLater() {
        assertThat(upgrade(graph, Set.of("a", "b1", "b2", "b3", "m", "c1"), "heads"))
                .containsExactly("+c2 -> c1 c2", "+d1 -> c2 d1");
    }

    @Test
    void undoesOneBranchUpToTheMerge() {
        Set<String> all = Set.of("a", "b1", "b2", "b3", "m", "c1", "c2", "d1");

        assertThat(downgrade(graph, all, "c1")).containsExactly("-d1 -> c1 c2");
        assertThat(downgrade(graph, all, "m")).containsExactly("-d1 -> c1 c2", "-c2 -> c1", "-c1 -> m");
        assertThat(downgrade(graph, all, "b2"))
                .containsExactly("-d1 -> c1 c2", "-c2 -> c1", "-c1 -> m", "-m -> b1 b2 b3");
    }
}
