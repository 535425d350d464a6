package dev.retort.revision;

import static dev.retort.revision.Shapes.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Remedy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewParentsTest {

    private final RevisionGraph graph = Shapes.graph("a", "l1 < a # left", "l2 < l1", "r1 < a # right", "r2 < r1");

    @Test
    void followsAHead() {
        assertThat(ids(graph.newParents(targets("left@head"), false))).containsExactly("l2");
        assertThat(ids(graph.newParents(targets("r2"), false))).containsExactly("r2");
        assertThat(ids(graph.newParents(targets("heads"), false))).containsExactly("l2", "r2");
    }

    @Test
    void followsNothingFromBase() {
        assertThat(graph.newParents(targets("base"), false)).isEmpty();
        assertThat(Shapes.graph().newParents(targets("head"), false)).isEmpty();
    }

    @Test
    void beginsABranchOnlyWhereThatIsSaid() {
        assertThatThrownBy(() -> graph.newParents(targets("l1"), false))
                .isInstanceOfSatisfying(NotAHeadException.class, e -> {
                    assertThat(e.revision()).isEqualTo("l1");
                    assertThat(e.children()).containsExactly("l2");
                    assertThat(e.remedies()).containsExactly(Remedy.Offer.BEGIN_BRANCH);
                });
        assertThat(ids(graph.newParents(targets("l1"), true))).containsExactly("l1");
    }

    @Test
    void mergesUnrelatedRevisions() {
        assertThat(ids(graph.mergeParents(targets("heads"), false))).containsExactly("l2", "r2");
        assertThat(ids(graph.mergeParents(targets("l1", "r2"), true))).containsExactly("l1", "r2");
        assertThatThrownBy(() -> graph.mergeParents(targets("l2"), false))
                .isInstanceOf(NothingToMergeException.class)
                .hasMessageContaining("at least two revisions, but this is one: l2");
        assertThatThrownBy(() -> graph.mergeParents(targets("l1", "l2"), true))
                .isInstanceOf(NothingToMergeException.class)
                .hasMessageContaining("l2 (revision l2) already follows l1 (revision l1)");
    }

    @Test
    void keepsTheLabelOfADependency() {
        assertThat(graph.dependencies(targets("left", "r2", "right@head"))).containsExactly("left", "r2");
    }

    private static List<RevisionTarget> targets(String... texts) {
        return Arrays.stream(texts).map(RevisionTarget::parse).toList();
    }
}
