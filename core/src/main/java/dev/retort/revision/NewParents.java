package dev.retort.revision;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Determines the parents of a new revision. */
final class NewParents {

    private final RevisionIndex index;

    NewParents(RevisionIndex index) {
        this.index = index;
    }

    /** Returns the parents of a new revision; several make it a merge. */
    List<RevisionInfo> of(Collection<RevisionTarget> targets, boolean splice) {
        TargetResolver resolver = new TargetResolver(index, Set.of());
        Set<String> ids = new TreeSet<>();
        targets.forEach(target -> ids.addAll(resolver.resolve(target)));
        List<RevisionInfo> parents = index.select(ids);
        for (RevisionInfo parent : parents) {
            requireUnrelated(parent, ids);
            if (!splice) {
                requireHead(parent);
            }
        }
        return parents;
    }

    private void requireUnrelated(RevisionInfo descendant, Set<String> others) {
        index.lineage().withAncestors(List.of(descendant.id())).stream()
                .filter(id -> !id.equals(descendant.id()) && others.contains(id))
                .findFirst()
                .ifPresent(ancestor -> {
                    throw NothingToMergeException.related(ancestor, descendant.id(), index.descriptions());
                });
    }

    private void requireHead(RevisionInfo parent) {
        List<String> children = index.select(index.lineage().children(parent.id())).stream()
                .map(RevisionInfo::id)
                .toList();
        if (!children.isEmpty()) {
            throw new NotAHeadException(parent.id(), children, index.descriptions());
        }
    }
}
