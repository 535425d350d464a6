package dev.retort.revision;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a target means in a graph, given what is applied. */
final class TargetResolver {

    private final RevisionGraph graph;
    private final Set<String> applied;
    private final NameLookup names;

    TargetResolver(RevisionGraph graph, Set<String> applied) {
        this.graph = graph;
        this.applied = graph.select(applied).stream().map(RevisionInfo::id).collect(Collectors.toSet());
        this.names = new NameLookup(graph);
    }

    /** The ids that the target means; none for base. */
    Set<String> resolve(RevisionTarget target) {
        Collection<String> anchors = target.isRelative() ? current(target) : anchors(target);
        if (target.steps() == 0) {
            return new LinkedHashSet<>(anchors);
        }
        String start = anchors.isEmpty() ? null : single(anchors, target);
        String end = new Walk(graph, target, lineage(target)).from(start);
        return end == null ? Set.of() : Set.of(end);
    }

    /** What is to be applied for an upgrade to the target, whether it is already or not. */
    Set<String> neededBy(RevisionTarget target) {
        if (target.isRelative() && target.steps() < 0) {
            throw new InvalidTargetException(target.toString(), "no target of an upgrade", "to go back, use downgrade");
        }
        return graph.needs().withAncestors(resolve(target));
    }

    /** What of that which is applied a downgrade to the target undoes. */
    Set<String> undoneBy(RevisionTarget target) {
        if (target.isRelative()) {
            return lastApplied(target);
        }
        Set<String> targets = resolve(target);
        if (targets.isEmpty()) {
            return retain(graph.needs().withDescendants(undone(target)));
        }
        for (String id : targets) {
            if (!applied.contains(id)) {
                throw new NotAppliedException(id, ids(graph.headsOf(applied)));
            }
        }
        return retain(below(targets, undone(target)));
    }

    Set<String> stamp(Set<String> stamped, RevisionTarget target) {
        Set<String> targets = resolve(target);
        Set<String> result = new TreeSet<>(stamped);
        result.removeAll(
                targets.isEmpty() ? graph.needs().withDescendants(branch(target)) : below(targets, ids(graph.all())));
        result.addAll(graph.needs().withAncestors(targets));
        return result;
    }

    /** Where a downgrade undoes something: a step back from a revision leaves alone what does not lead to it. */
    private Collection<String> undone(RevisionTarget target) {
        boolean back = target.branch() == null && target.steps() < 0;
        boolean named = !Set.of("head", "heads", "base", "current").contains(target.symbol());
        return back && named ? names.lineage(target.symbol()) : branch(target);
    }

    /** What follows one of these in the branch, and what needs that. What needs only what stays is left alone. */
    private Set<String> below(Set<String> targets, Collection<String> branch) {
        Set<String> below = graph.lineage().withDescendants(targets);
        below.retainAll(branch);
        below.removeAll(graph.needs().withAncestors(targets));
        return graph.needs().withDescendants(below);
    }

    /** Takes the one applied head away, again and again. */
    private Set<String> lastApplied(RevisionTarget target) {
        if (target.steps() > 0) {
            throw new InvalidTargetException(
                    target.toString(), "no target of a downgrade", "to go forward, use upgrade");
        }
        Set<String> left = new LinkedHashSet<>(applied);
        for (int step = 0; step < -target.steps(); step++) {
            List<String> heads = within(lineage(target), ids(graph.headsOf(left)));
            if (heads.isEmpty()) {
                throw new StepOutOfRangeException(target.toString(), step);
            }
            left.removeAll(graph.needs().withDescendants(List.of(single(heads, target))));
        }
        Set<String> undone = new LinkedHashSet<>(applied);
        undone.removeAll(left);
        return undone;
    }

    private Collection<String> anchors(RevisionTarget target) {
        return switch (target.symbol()) {
            case "base" -> List.of();
            case "current" -> current(target);
            case "heads" -> within(branch(target), ids(graph.heads()));
            case "head" -> atMostOne(within(branch(target), ids(graph.heads())), target);
            default -> List.of(names.find(target.symbol(), target.branch()));
        };
    }

    private List<String> current(RevisionTarget target) {
        Set<String> inLineage = new LinkedHashSet<>(applied);
        inLineage.retainAll(lineage(target));
        return ids(graph.headsOf(inLineage));
    }

    private Collection<String> lineage(RevisionTarget target) {
        return target.branch() == null ? ids(graph.all()) : names.lineage(target.branch());
    }

    private Collection<String> branch(RevisionTarget target) {
        return target.branch() == null ? ids(graph.all()) : names.branch(target.branch());
    }

    private static Collection<String> atMostOne(List<String> heads, RevisionTarget target) {
        if (heads.size() > 1) {
            throw MultipleHeadsException.ofRevisions(heads, target.toString());
        }
        return heads;
    }

    private static String single(Collection<String> anchors, RevisionTarget target) {
        if (anchors.size() > 1) {
            List<String> heads = List.copyOf(anchors);
            throw target.isRelative()
                    ? MultipleHeadsException.ofDatabase(heads, target.toString())
                    : MultipleHeadsException.ofRevisions(heads, target.toString());
        }
        return anchors.iterator().next();
    }

    private static List<String> within(Collection<String> branch, List<String> ids) {
        return ids.stream().filter(branch::contains).toList();
    }

    private Set<String> retain(Set<String> ids) {
        Set<String> kept = new LinkedHashSet<>(ids);
        kept.retainAll(applied);
        return kept;
    }

    private static List<String> ids(Collection<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).toList();
    }
}
