package dev.retort.revision;

import static dev.retort.revision.Shapes.downgrade;
import static dev.retort.revision.Shapes.ids;
import static dev.retort.revision.Shapes.upgrade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeveralBasesTest {

    private final RevisionGraph graph =
            Shapes.graph("p1 # people", "p2 < p1", "s1 # shop", "s2 < s1 ! p1", "s3 < s2 ! people");

    @Test
    void bringsAlongWhatARevisionDependsOn() {
        assertThat(upgrade(graph, Set.of(), "shop@head"))
                .containsExactly("+p1 -> p1", "+s1 -> p1 s1", "+s2 -> p1 s2", "+s3 -> p1 s3");
        assertThat(ids(graph.ancestors("s2"))).containsExactly("p1", "s1");
    }

    @Test
    void undoesFirstWhatDependsOnIt() {
        assertThat(downgrade(graph, Set.of("p1", "p2", "s1", "s2", "s3"), "people@base"))
                .containsExactly("-s3 -> p2 s2", "-s2 -> p2 s1", "-p2 -> p1 s1", "-p1 -> s1");
    }

    @Test
    void startsABranchBySteps() {
        assertThat(upgrade(graph, Set.of("p1"), "shop@+2")).containsExactly("+s1 -> p1 s1", "+s2 -> p1 s2");
        assertThatThrownBy(() -> upgrade(graph, Set.of(), "+1"))
                .isInstanceOfSatisfying(AmbiguousStepException.class, e -> assertThat(e.candidates())
                        .containsExactly("p1", "s1"));
    }

    @Test
    void keepsAnUnrelatedBranchOnStamp() {
        assertThat(stamp(Set.of("p1"), "s1")).containsExactly("p1", "s1");
        assertThat(stamp(Set.of("p1", "p2", "s1", "s2"), "s1")).containsExactly("p1", "p2", "s1");
        assertThat(stamp(Set.of("p1", "p2", "s1"), "shop@base")).containsExactly("p1", "p2");
        assertThat(stamp(Set.of("p1", "p2", "s1"), "base")).isEmpty();
        assertThat(stamp(Set.of(), "heads")).containsExactly("p1", "p2", "s1", "s2", "s3");
        assertThat(stamp(Set.of(), "p1", "s1")).containsExactly("p1", "s1");
    }

    private Set<String> stamp(Set<String> applied, String... targets) {
        var parsed = Arrays.stream(targets).map(RevisionTarget::parse).toList();
        return new LinkedHashSet<>(ids(graph.stamp(applied, parsed)));
    }
}
