package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Moves on a graph, written as lines: the target, the applied revisions, and the steps with the heads after each, or
 * {@code !} and the exception.
 */
final class Moves {

    private Moves() {}

    /** Checks {@code "upgrade head"} or {@code "downgrade -1"} against {@code "+b -> b, +c -> c"}. */
    static void check(RevisionGraph graph, String move, @Nullable String applied, @Nullable String expected) {
        String[] words = move.split(" ", -1);
        boolean up = words[0].equals("upgrade");
        if (expected != null && expected.startsWith("!")) {
            assertThat(catchThrowable(() -> path(graph, up, words[1], set(applied))))
                    .as(move + " from " + applied)
                    .extracting(e -> e.getClass().getSimpleName())
                    .isEqualTo(expected.substring(1).strip());
            return;
        }
        RevisionPath path = path(graph, up, words[1], set(applied));
        assertThat(steps(path)).as(move + " from " + applied).isEqualTo(expected == null ? "" : expected);
        leavesTheHeadsThatItSays(graph, path, set(applied));
    }

    /** Checks the ids that a target or range resolves to: {@code "b c"}, or {@code !} and the exception. */
    static void checkMeaning(RevisionGraph graph, String text, @Nullable String applied, @Nullable String expected) {
        if (expected != null && expected.startsWith("!")) {
            assertThat(catchThrowable(() -> meaning(graph, text, set(applied))))
                    .as(text)
                    .extracting(e -> e.getClass().getSimpleName())
                    .isEqualTo(expected.substring(1).strip());
            return;
        }
        assertThat(String.join(" ", meaning(graph, text, set(applied))))
                .as(text + " with " + applied)
                .isEqualTo(expected == null ? "" : expected);
    }

    /** Checks what a stamp changes: {@code "+c -d"}. */
    static void checkStamp(RevisionGraph graph, String targets, @Nullable String applied, @Nullable String changes) {
        Set<String> before = set(applied);
        Set<String> after = new TreeSet<>(Shapes.ids(graph.stamp(
                before,
                Arrays.stream(targets.split(" ")).map(RevisionTarget::parse).toList())));
        List<String> changed = new ArrayList<>();
        graph.all().stream().map(RevisionInfo::id).forEach(id -> {
            if (after.contains(id) != before.contains(id)) {
                changed.add((after.contains(id) ? "+" : "-") + id);
            }
        });
        assertThat(String.join(" ", changed))
                .as("stamp " + targets + " at " + applied)
                .isEqualTo(changes == null ? "" : changes);
    }

    static Set<String> set(@Nullable String ids) {
        return ids == null ? Set.of() : new LinkedHashSet<>(List.of(ids.split(" ")));
    }

    private static RevisionPath path(RevisionGraph graph, boolean up, String target, Set<String> applied) {
        RevisionTarget parsed = RevisionTarget.parse(target);
        return up ? RevisionPath.upgrade(graph, applied, parsed) : RevisionPath.downgrade(graph, applied, parsed);
    }

    private static List<String> meaning(RevisionGraph graph, String text, Set<String> applied) {
        return text.contains(":") ? Shapes.range(graph, applied, text) : Shapes.resolve(graph, applied, text);
    }

    private static String steps(RevisionPath path) {
        return path.steps().stream()
                .map(step -> (path.direction() == Direction.UPGRADE ? "+" : "-")
                        + (step.revision().id() + " -> " + String.join(" ", step.heads())).strip())
                .collect(Collectors.joining(", "));
    }

    /** Checks law 9, computed from the metadata of each revision alone. */
    private static void leavesTheHeadsThatItSays(RevisionGraph graph, RevisionPath path, Set<String> applied) {
        Set<String> now = new TreeSet<>(applied);
        for (RevisionStep step : path.steps()) {
            RevisionInfo revision = step.revision();
            if (step.direction() == Direction.UPGRADE) {
                assertThat(now).as("what " + revision.id() + " follows").containsAll(revision.revises());
                assertThat(now.add(revision.id())).isTrue();
            } else {
                assertThat(now.remove(revision.id())).isTrue();
            }
            Set<String> followed = graph.all().stream()
                    .filter(other -> now.contains(other.id()))
                    .flatMap(other -> other.revises().stream())
                    .collect(Collectors.toSet());
            assertThat(Collections.disjoint(followed, Set.of(revision.id())) || now.contains(revision.id()))
                    .as("nothing that follows " + revision.id() + " is left")
                    .isTrue();
            assertThat(step.heads())
                    .containsExactlyInAnyOrderElementsOf(
                            now.stream().filter(id -> !followed.contains(id)).toList());
        }
    }
}
