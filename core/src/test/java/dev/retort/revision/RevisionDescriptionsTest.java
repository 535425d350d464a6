package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.RetortException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each message about revisions has their messages and files, as far as they are known. */
class RevisionDescriptionsTest {

    private static final Map<String, String> FILES = Map.of("a1", "M1.java", "a2", "M2.java", "b2", "M3.java");

    private final RevisionGraph fork = graph("a1", "a2 < a1 # left", "b2 < a1");

    @Test
    void standInMessagesAboutSeveralHeads() {
        String heads =
                """
                there are several heads:
                  a2 (revision a2, M2.java)
                  b2 (revision b2, M3.java)""";

        assertProblem(() -> resolve("head"), "'head' is ambiguous: " + heads);
        assertProblem(() -> fork.range(RevisionRange.parse("-1:heads"), Set.of()), "'-1' is ambiguous: " + heads);
        assertProblem(
                () -> fork.resolve(RevisionTarget.parse("-1"), Set.of("a1", "a2", "b2")),
                "'-1' is ambiguous: the database has several heads:\n  a2 (revision a2, M2.java)\n"
                        + "  b2 (revision b2, M3.java)");
    }

    @Test
    void standInMessagesAboutTargets() {
        assertProblem(
                () -> resolve("a1+1"),
                """
                'a1+1' is ambiguous: there are several revisions one step from a1 (revision a1, M1.java):
                  a2 (revision a2, M2.java)
                  b2 (revision b2, M3.java)""");
        assertProblem(
                () -> resolve("a"),
                "several revisions begin with 'a':\n  a1 (revision a1, M1.java)\n  a2 (revision a2, M2.java)");
        assertProblem(() -> resolve("left@b2"), "revision b2 (revision b2, M3.java) is not in the branch 'left'");
        assertProblem(
                () -> RevisionPath.downgrade(fork, Set.of("a1", "a2"), RevisionTarget.parse("b2")),
                "cannot downgrade to b2 (revision b2, M3.java), which is not applied:"
                        + " the database is at a2 (revision a2, M2.java)");
        assertThatThrownBy(() -> resolve("nosuch"))
                .hasMessageContaining("the heads are a2 (revision a2, M2.java), b2 (revision b2, M3.java)");
    }

    @Test
    void standInMessagesAboutNewRevisions() {
        assertProblem(
                () -> fork.newParents(List.of(RevisionTarget.parse("a1")), false),
                "revision a1 (revision a1, M1.java) is not a head:"
                        + " it is followed by a2 (revision a2, M2.java), b2 (revision b2, M3.java)");
        assertProblem(
                () -> fork.mergeParents(List.of(RevisionTarget.parse("a1"), RevisionTarget.parse("a2")), true),
                "a2 (revision a2, M2.java) already follows a1 (revision a1, M1.java)");
        assertProblem(
                () -> fork.mergeParents(List.of(RevisionTarget.parse("a2")), true),
                "a merge needs at least two revisions, but this is one: a2 (revision a2, M2.java)");
    }

    @Test
    void standInMessagesAboutGraphs() {
        assertProblem(
                () -> graph("a1", "a2 < gone"),
                "revision a2 (revision a2, M2.java) revises 'gone', which does not exist");
        assertProblem(
                () -> graph("a1 < a2", "a2 < a1"),
                """
                these revisions form a cycle, in which each is required by the next:
                  a2 (revision a2, M2.java)
                  a1 (revision a1, M1.java)""");
        assertProblem(() -> graph("a1 < a1"), "revision a1 (revision a1, M1.java) revises or depends on itself");
        assertProblem(
                () -> graph("a1 # x", "a2 # x"),
                """
                the label 'x' means more than one revision:
                  a1 (revision a1, M1.java)
                  a2 (revision a2, M2.java)""");
    }

    @Test
    void areShortWhereLittleIsKnown() {
        RevisionGraph graph = RevisionGraph.of(
                List.of(
                        new RevisionInfo("a", List.of(), "", "", List.of(), List.of()),
                        new RevisionInfo("b", List.of(), "adds users", "", List.of(), List.of()),
                        new RevisionInfo("c", List.of(), "", "", List.of(), List.of())),
                Map.of("c", "M3.java"));

        assertThat(graph.list(List.of("a", "b", "c", "d"))).isEqualTo("\n  a\n  b (adds users)\n  c (M3.java)\n  d");
        assertThat(graph.list(List.of("b"))).isEqualTo(" b (adds users)");
    }

    private List<RevisionInfo> resolve(String target) {
        return fork.resolve(RevisionTarget.parse(target), Set.of());
    }

    private static RevisionGraph graph(String... lines) {
        return RevisionGraph.of(Arrays.stream(lines).map(Shapes::revision).toList(), FILES);
    }

    private static void assertProblem(ThrowingCallable call, String problem) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RetortException.class, e -> assertThat(e.problem())
                .isEqualTo(problem));
    }
}
