package dev.retort.revision;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The heads of the applied revisions. They are updated with each step of a path, so that a long path does not compute
 * them again for every step.
 */
final class AppliedHeads {

    private final RevisionIndex index;
    private final Set<String> applied;
    private final SortedMap<Integer, String> heads = new TreeMap<>();

    AppliedHeads(RevisionIndex index, Collection<String> applied) {
        this.index = index;
        this.applied = new HashSet<>(applied);
        this.applied.forEach(this::updateHead);
    }

    void apply(String id) {
        applied.add(id);
        index.lineage().parents(id).forEach(this::updateHead);
        updateHead(id);
    }

    void undo(String id) {
        applied.remove(id);
        index.lineage().parents(id).forEach(this::updateHead);
        updateHead(id);
    }

    /** Returns the heads in topological order. */
    List<String> ids() {
        return List.copyOf(heads.values());
    }

    private void updateHead(String id) {
        boolean isHead = applied.contains(id)
                && index.find(id).isPresent()
                && index.lineage().children(id).stream().noneMatch(applied::contains);
        if (isHead) {
            heads.put(index.position(id), id);
        } else {
            heads.remove(index.position(id));
        }
    }
}
