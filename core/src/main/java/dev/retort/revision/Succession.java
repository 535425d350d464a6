package dev.retort.revision;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which revisions a new one may follow. */
final class Succession {

    private final RevisionGraph graph;

    Succession(RevisionGraph graph) {
        this.graph = graph;
    }

    /** The revisions that a new one follows; a merge follows at least two. */
    List<RevisionInfo> of(Collection<RevisionTarget> targets, boolean splice) {
        TargetResolver resolver = new TargetResolver(graph, Set.of());
        Set<String> ids = new TreeSet<>();
        targets.forEach(target -> ids.addAll(resolver.resolve(target)));
        List<RevisionInfo> parents = graph.select(ids);
        for (RevisionInfo parent : parents) {
            refuseRelated(parent, ids);
            if (!splice) {
                refuseFollowed(parent);
            }
        }
        return parents;
    }

    private void refuseRelated(RevisionInfo descendant, Set<String> others) {
        graph.lineage().withAncestors(List.of(descendant.id())).stream()
                .filter(id -> !id.equals(descendant.id()) && others.contains(id))
                .findFirst()
                .ifPresent(ancestor -> {
                    throw NothingToMergeException.related(ancestor, descendant.id());
                });
    }

    private void refuseFollowed(RevisionInfo parent) {
        List<String> children =
                graph.children(parent.id()).stream().map(RevisionInfo::id).toList();
        if (!children.isEmpty()) {
            throw new NotAHeadException(parent.id(), children);
        }
    }
}
