package dev.retort.revision;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A relation between revisions that can be followed in both directions. */
final class Links {

    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, Set<String>> children = new HashMap<>();

    static Links of(
            Collection<RevisionInfo> revisions, Function<RevisionInfo, ? extends Collection<String>> parentsOf) {
        Links links = new Links();
        revisions.forEach(revision -> links.add(revision.id(), parentsOf.apply(revision)));
        return links;
    }

    private void add(String id, Collection<String> parentIds) {
        parents.put(id, new LinkedHashSet<>(parentIds));
        parentIds.forEach(parent ->
                children.computeIfAbsent(parent, unused -> new TreeSet<>()).add(id));
    }

    Set<String> parents(String id) {
        return parents.getOrDefault(id, Set.of());
    }

    Set<String> children(String id) {
        return children.getOrDefault(id, Set.of());
    }

    /** Returns these revisions and all their ancestors. */
    Set<String> withAncestors(Collection<String> ids) {
        return closure(ids, this::parents);
    }

    /** Returns these revisions and all their descendants. */
    Set<String> withDescendants(Collection<String> ids) {
        return closure(ids, this::children);
    }

    private static Set<String> closure(Collection<String> ids, Function<String, Set<String>> next) {
        Set<String> reached = new LinkedHashSet<>(ids);
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            next.apply(open.remove()).stream().filter(reached::add).forEach(open::add);
        }
        return reached;
    }
}
