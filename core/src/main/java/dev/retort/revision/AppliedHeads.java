package dev.retort.revision;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The heads of what is applied, kept right as revisions come and go, so that a long path is worked out step by step. */
final class AppliedHeads {

    private final RevisionGraph graph;
    private final Set<String> applied;
    private final SortedMap<Integer, String> heads = new TreeMap<>();

    AppliedHeads(RevisionGraph graph, Collection<String> applied) {
        this.graph = graph;
        this.applied = new HashSet<>(applied);
        this.applied.forEach(this::look);
    }

    void apply(String id) {
        applied.add(id);
        graph.lineage().parents(id).forEach(this::look);
        look(id);
    }

    void undo(String id) {
        applied.remove(id);
        graph.lineage().parents(id).forEach(this::look);
        look(id);
    }

    /** The heads in topological order. */
    List<String> ids() {
        return List.copyOf(heads.values());
    }

    private void look(String id) {
        boolean isHead = applied.contains(id)
                && graph.find(id).isPresent()
                && graph.lineage().children(id).stream().noneMatch(applied::contains);
        if (isHead) {
            heads.put(graph.place(id), id);
        } else {
            heads.remove(graph.place(id));
        }
    }
}
