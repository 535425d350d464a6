package dev.retort.revision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds a revision by its id, a prefix of its id, or a label. */
final class NameLookup {

    private final RevisionIndex index;

    NameLookup(RevisionIndex index) {
        this.index = index;
    }

    /**
     * Returns the id of the one revision that has this id, label or prefix.
     *
     * @param branch the branch to search, or null for all revisions
     */
    String find(String name, @Nullable String branch) {
        Set<String> lineage = branch == null ? all() : lineage(branch);
        Optional<String> exact = index.find(name).map(RevisionInfo::id).or(() -> index.findByLabel(name));
        if (exact.isPresent()) {
            if (branch != null && !lineage.contains(exact.get())) {
                throw new NotInBranchException(exact.get(), branch, index.descriptions());
            }
            return exact.get();
        }
        List<String> matches = index.all().stream()
                .map(RevisionInfo::id)
                .filter(id -> id.startsWith(name) && lineage.contains(id))
                .toList();
        if (matches.isEmpty()) {
            throw index.unknown(name);
        }
        if (matches.size() > 1) {
            throw new AmbiguousRevisionException(name, matches, index.descriptions());
        }
        return matches.get(0);
    }

    /** Returns the revision with that label or id, its ancestors and its descendants. */
    Set<String> lineage(String name) {
        String start = find(name, null);
        Set<String> lineage = index.lineage().withDescendants(List.of(start));
        lineage.addAll(index.lineage().withAncestors(List.of(start)));
        return lineage;
    }

    /**
     * Returns the revisions of a branch: the revision with that label or id, its descendants, and those ancestors from
     * which no other branch starts.
     */
    Set<String> branch(String name) {
        String start = find(name, null);
        Set<String> branch = index.lineage().withDescendants(List.of(start));
        Deque<String> open = new ArrayDeque<>(index.lineage().parents(start));
        while (!open.isEmpty()) {
            String parent = open.remove();
            boolean forks = index.lineage().children(parent).size() > 1;
            if (!forks && branch.add(parent)) {
                open.addAll(index.lineage().parents(parent));
            }
        }
        return branch;
    }

    private Set<String> all() {
        return index.all().stream().map(RevisionInfo::id).collect(Collectors.toSet());
    }
}
