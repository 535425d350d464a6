package dev.retort.revision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds revisions and branches by what a person calls them. */
final class NameLookup {

    private final RevisionGraph graph;

    NameLookup(RevisionGraph graph) {
        this.graph = graph;
    }

    /**
     * The one revision of that id, label or prefix.
     *
     * @param branch the branch that it is looked for in, or null for anywhere
     */
    String find(String name, @Nullable String branch) {
        Set<String> lineage = branch == null ? all() : lineage(branch);
        Optional<String> exact = graph.find(name).map(RevisionInfo::id).or(() -> graph.labelled(name));
        if (exact.isPresent()) {
            if (branch != null && !lineage.contains(exact.get())) {
                throw new NotInBranchException(name, branch);
            }
            return exact.get();
        }
        List<String> matches = graph.all().stream()
                .map(RevisionInfo::id)
                .filter(id -> id.startsWith(name) && lineage.contains(id))
                .toList();
        if (matches.isEmpty()) {
            throw new UnknownRevisionException(name, graph);
        }
        if (matches.size() > 1) {
            throw new AmbiguousRevisionException(name, matches);
        }
        return matches.get(0);
    }

    /** All that comes before or after the revision that has the label or id, and itself. */
    Set<String> lineage(String name) {
        String start = find(name, null);
        Set<String> lineage = graph.lineage().withDescendants(List.of(start));
        lineage.addAll(graph.lineage().withAncestors(List.of(start)));
        return lineage;
    }

    /**
     * The revisions of a branch: those below the one that has the label or id, and above it those that lead to nothing
     * else.
     */
    Set<String> branch(String name) {
        String start = find(name, null);
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

    private Set<String> all() {
        return graph.all().stream().map(RevisionInfo::id).collect(Collectors.toSet());
    }
}
