package dev.retort.revision;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Resolves targets in a graph, given the applied revisions. */
final class TargetResolver {

    private final RevisionIndex index;
    private final Set<String> applied;
    private final NameLookup names;

    TargetResolver(RevisionIndex index, Set<String> applied) {
        this.index = index;
        this.applied = index.select(applied).stream().map(RevisionInfo::id).collect(Collectors.toSet());
        this.names = new NameLookup(index);
    }

    /** Returns the ids that the target resolves to; none for base. */
    Set<String> resolve(RevisionTarget target) {
        Collection<String> anchors = target.isRelative() ? current(target) : anchors(target);
        if (target.steps() == 0) {
            return new LinkedHashSet<>(anchors);
        }
        String start = anchors.isEmpty() ? null : requireSingle(anchors, target);
        String end = new Walk(index, target, lineage(target)).from(start);
        return end == null ? Set.of() : Set.of(end);
    }

    /** Returns the revisions that an upgrade to the target needs, including those that are already applied. */
    Set<String> neededBy(RevisionTarget target) {
        if (target.isRelative() && target.steps() < 0) {
            throw new InvalidTargetException(
                    target.toString(), "not a target of an upgrade", "to go back, use downgrade");
        }
        return index.needs().withAncestors(resolve(target));
    }

    /** Returns the applied revisions that a downgrade to the target undoes. */
    Set<String> undoneBy(RevisionTarget target) {
        if (target.isRelative()) {
            return lastApplied(target);
        }
        Set<String> targets = resolve(target);
        if (targets.isEmpty()) {
            return retainApplied(index.needs().withDescendants(undoScope(target)));
        }
        for (String id : targets) {
            if (!applied.contains(id)) {
                throw new NotAppliedException(id, ids(index.headsOf(applied)), index.descriptions());
            }
        }
        return retainApplied(descendants(targets, undoScope(target)));
    }

    Set<String> stamp(Set<String> stamped, RevisionTarget target) {
        Set<String> targets = resolve(target);
        Set<String> result = new TreeSet<>(stamped);
        result.removeAll(
                targets.isEmpty()
                        ? index.needs().withDescendants(branch(target))
                        : descendants(targets, ids(index.all())));
        result.addAll(index.needs().withAncestors(targets));
        return result;
    }

    /**
     * Returns the revisions that a downgrade may undo. A target such as {@code ID-1} leaves unrelated branches alone.
     */
    private Collection<String> undoScope(RevisionTarget target) {
        boolean back = target.branch() == null && target.steps() < 0;
        boolean named = !Set.of("head", "heads", "base", "current").contains(target.symbol());
        return back && named ? names.lineage(target.symbol()) : branch(target);
    }

    /**
     * Returns the revisions to undo so that the targets become the heads: the descendants of the targets in the branch,
     * and everything that depends on those. Ancestors of the targets are kept.
     */
    private Set<String> descendants(Set<String> targets, Collection<String> branch) {
        Set<String> below = index.lineage().withDescendants(targets);
        below.retainAll(branch);
        below.removeAll(index.needs().withAncestors(targets));
        return index.needs().withDescendants(below);
    }

    /** Undoes the applied head, once for each step. */
    private Set<String> lastApplied(RevisionTarget target) {
        if (target.steps() > 0) {
            throw new InvalidTargetException(
                    target.toString(), "not a target of a downgrade", "to go forward, use upgrade");
        }
        Set<String> left = new LinkedHashSet<>(applied);
        for (int step = 0; step < -target.steps(); step++) {
            List<String> heads = retainIn(lineage(target), ids(index.headsOf(left)));
            if (heads.isEmpty()) {
                throw new StepOutOfRangeException(target.toString(), step);
            }
            left.removeAll(index.needs().withDescendants(List.of(requireSingle(heads, target))));
        }
        Set<String> undone = new LinkedHashSet<>(applied);
        undone.removeAll(left);
        return undone;
    }

    private Collection<String> anchors(RevisionTarget target) {
        return switch (target.symbol()) {
            case "base" -> List.of();
            case "current" -> current(target);
            case "heads" -> retainIn(branch(target), ids(index.heads()));
            case "head" -> atMostOne(retainIn(branch(target), ids(index.heads())), target);
            default -> List.of(names.find(target.symbol(), target.branch()));
        };
    }

    private List<String> current(RevisionTarget target) {
        Set<String> inLineage = new LinkedHashSet<>(applied);
        inLineage.retainAll(lineage(target));
        return ids(index.headsOf(inLineage));
    }

    private Collection<String> lineage(RevisionTarget target) {
        return target.branch() == null ? ids(index.all()) : names.lineage(target.branch());
    }

    private Collection<String> branch(RevisionTarget target) {
        return target.branch() == null ? ids(index.all()) : names.branch(target.branch());
    }

    private Collection<String> atMostOne(List<String> heads, RevisionTarget target) {
        if (heads.size() > 1) {
            throw MultipleHeadsException.ofRevisions(heads, target.toString(), index.descriptions());
        }
        return heads;
    }

    private String requireSingle(Collection<String> anchors, RevisionTarget target) {
        if (anchors.size() > 1) {
            List<String> heads = List.copyOf(anchors);
            throw target.isRelative()
                    ? MultipleHeadsException.ofDatabase(heads, target.toString(), index.descriptions())
                    : MultipleHeadsException.ofRevisions(heads, target.toString(), index.descriptions());
        }
        return anchors.iterator().next();
    }

    private static List<String> retainIn(Collection<String> branch, List<String> ids) {
        return ids.stream().filter(branch::contains).toList();
    }

    private Set<String> retainApplied(Set<String> ids) {
        Set<String> kept = new LinkedHashSet<>(ids);
        kept.retainAll(applied);
        return kept;
    }

    private static List<String> ids(Collection<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).toList();
    }
}
