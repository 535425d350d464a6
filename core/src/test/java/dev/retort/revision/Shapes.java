package dev.retort.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Graphs written as lines: {@code "m < a b"} is a revision m that revises a and b. */
final class Shapes {

    private Shapes() {}

    static RevisionGraph graph(String... lines) {
        return RevisionGraph.of(Arrays.stream(lines).map(Shapes::revision).toList());
    }

    /** {@code "m < a b ! x # label"}: follows a and b, depends on x, is labelled. */
    static RevisionInfo revision(String line) {
        List<String> revises = new ArrayList<>();
        List<String> dependsOn = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<String> into = revises;
        String[] words = line.split(" +");
        for (String word : List.of(words).subList(1, words.length)) {
            switch (word) {
                case "<" -> into = revises;
                case "!" -> into = dependsOn;
                case "#" -> into = labels;
                default -> into.add(word);
            }
        }
        return new RevisionInfo(words[0], revises, "revision " + words[0], "", labels, dependsOn);
    }

    static List<String> upgrade(RevisionGraph graph, Set<String> applied, String target) {
        return steps(RevisionPath.upgrade(graph, applied, RevisionTarget.parse(target)));
    }

    static List<String> downgrade(RevisionGraph graph, Set<String> applied, String target) {
        return steps(RevisionPath.downgrade(graph, applied, RevisionTarget.parse(target)));
    }

    /** Each step as {@code "+a -> heads"} or {@code "-a -> heads"}. */
    private static List<String> steps(RevisionPath path) {
        return path.steps().stream()
                .map(step -> (step.direction() == Direction.UPGRADE ? "+" : "-")
                        + step.revision().id() + " -> " + String.join(" ", step.heads()))
                .map(String::strip)
                .toList();
    }

    static List<String> ids(List<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).toList();
    }

    static List<String> resolve(RevisionGraph graph, Set<String> applied, String target) {
        return ids(graph.resolve(RevisionTarget.parse(target), applied));
    }

    static List<String> range(RevisionGraph graph, Set<String> applied, String range) {
        return ids(graph.range(RevisionRange.parse(range), applied));
    }
}
