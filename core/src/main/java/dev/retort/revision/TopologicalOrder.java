package dev.retort.revision;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sorts revisions so that each comes after those it needs; of two unrelated ones the older comes first. Those of one
 * moment are in the order of their messages, as their files are in a folder, then of their ids.
 */
final class TopologicalOrder {

    private static final Comparator<RevisionInfo> AGE = Comparator.comparing(RevisionInfo::created)
            .thenComparing(RevisionInfo::message)
            .thenComparing(RevisionInfo::id);

    private TopologicalOrder() {}

    /**
     * Sorts the revisions.
     *
     * @throws RevisionCycleException if the revisions form a cycle
     */
    static Map<String, RevisionInfo> of(
            Collection<RevisionInfo> revisions, Links needs, RevisionDescriptions descriptions) {
        Map<String, RevisionInfo> waiting = new HashMap<>();
        revisions.forEach(revision -> waiting.put(revision.id(), revision));
        PriorityQueue<RevisionInfo> ready = new PriorityQueue<>(AGE);
        revisions.stream()
                .filter(revision -> needs.parents(revision.id()).isEmpty())
                .forEach(ready::add);
        Map<String, RevisionInfo> ordered = new LinkedHashMap<>();
        while (!ready.isEmpty()) {
            RevisionInfo next = ready.remove();
            ordered.put(next.id(), next);
            waiting.remove(next.id());
            needs.children(next.id()).stream()
                    .filter(child -> ordered.keySet().containsAll(needs.parents(child)))
                    .forEach(child -> ready.add(requireNonNull(waiting.get(child))));
        }
        if (!waiting.isEmpty()) {
            throw new RevisionCycleException(findCycle(waiting.keySet(), needs), descriptions);
        }
        return ordered;
    }

    /** Finds a cycle by following the needs of a revision that could not be placed until one repeats. */
    private static List<String> findCycle(Set<String> stuck, Links needs) {
        Set<String> path = new LinkedHashSet<>();
        String id = new TreeSet<>(stuck).first();
        while (path.add(id)) {
            id = needs.parents(id).stream().filter(stuck::contains).findFirst().orElseThrow();
        }
        List<String> cycle = new ArrayList<>(path);
        cycle = new ArrayList<>(cycle.subList(cycle.indexOf(id), cycle.size()));
        Collections.reverse(cycle);
        return cycle;
    }
}
