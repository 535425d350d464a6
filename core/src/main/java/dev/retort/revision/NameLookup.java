package dev.retort.revision;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds revisions and branches by what a person calls them. */
final class NameLookup {

    private final RevisionGraph graph;

    NameLookup(RevisionGraph graph) {
        this.graph = graph;
    }

    /** The one revision of that id, label or prefix; a prefix counts in the branch only. */
    String find(String name, Collection<String> branch) {
        Optional<String> exact = graph.find(name).map(RevisionInfo::id).or(() -> graph.labelled(name));
        if (exact.isPresent()) {
            return exact.get();
        }
        List<String> matches = graph.all().stream()
                .map(RevisionInfo::id)
                .filter(id -> id.startsWith(name) && branch.contains(id))
                .toList();
        if (matches.isEmpty()) {
            throw new UnknownRevisionException(name);
        }
        if (matches.size() > 1) {
            throw new AmbiguousRevisionException(name, matches);
        }
        return matches.get(0);
    }

    /**
     * The revisions of a branch: those below the one that has the label or id, and above it those that lead to nothing
     * else.
     */
    Set<String> branch(String name) {
        String start = find(name, graph.all().stream().map(RevisionInfo::id).toList());
        Set<String> branch = graph.lineage().withDescendants(List.of(start));
        Deque<String> open = new ArrayDeque<>(graph.lineage().parents(start));
        while (!open.isEmpty()) {
            String parent = open.remove();
            boolean forks = graph.lineage().children(parent).size() > 1;
            if (!forks && branch.add(parent)) {
                open.addAll(graph.lineage().parents(parent));
            }
        }
        return branch;
    }
}
