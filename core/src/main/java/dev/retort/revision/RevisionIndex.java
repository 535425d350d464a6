package dev.retort.revision;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The revisions of a graph by id and label, and the links between them. Lists are in topological order. */
final class RevisionIndex {

    private final Map<String, RevisionInfo> byId;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, String> labels;
    private final Links lineage;
    private final Links needs;
    private final RevisionDescriptions descriptions;

    private RevisionIndex(
            Map<String, RevisionInfo> byId,
            Map<String, String> labels,
            Links lineage,
            Links needs,
            RevisionDescriptions descriptions) {
        this.byId = byId;
        byId.keySet().forEach(id -> positions.put(id, positions.size()));
        this.labels = labels;
        this.lineage = lineage;
        this.needs = needs;
        this.descriptions = descriptions;
    }

    /**
     * Creates the index after checking the revisions.
     *
     * @param files the names of the files, by id, as far as they are known
     */
    static RevisionIndex of(Collection<RevisionInfo> revisions, Map<String, String> files) {
        GraphChecks.requireUniqueIds(revisions);
        RevisionDescriptions descriptions = new RevisionDescriptions(revisions, files);
        GraphChecks checks = new GraphChecks(revisions, descriptions);
        Map<String, String> labels = checks.ownersOfLabels();
        checks.requireExistingReferences(labels);
        Links lineage = Links.of(revisions, RevisionInfo::revises);
        Links needs = Links.of(revisions, revision -> needsOf(revision, labels));
        return new RevisionIndex(
                TopologicalOrder.of(revisions, needs, descriptions), labels, lineage, needs, descriptions);
    }

    private static List<String> needsOf(RevisionInfo revision, Map<String, String> labels) {
        Stream<String> dependencies = revision.dependsOn().stream().map(name -> labels.getOrDefault(name, name));
        return Stream.concat(revision.revises().stream(), dependencies).toList();
    }

    List<RevisionInfo> all() {
        return List.copyOf(byId.values());
    }

    List<RevisionInfo> heads() {
        return headsOf(byId.keySet());
    }

    List<RevisionInfo> bases() {
        return all().stream().filter(RevisionInfo::isBase).toList();
    }

    List<RevisionInfo> headsOf(Collection<String> ids) {
        Set<String> among = Set.copyOf(ids);
        return select(among).stream()
                .filter(revision -> lineage.children(revision.id()).stream().noneMatch(among::contains))
                .toList();
    }

    RevisionInfo get(String id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    Optional<RevisionInfo> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<String> findByLabel(String label) {
        return Optional.ofNullable(labels.get(label));
    }

    UnknownRevisionException unknown(String name) {
        return new UnknownRevisionException(
                name,
                byId.size(),
                heads().stream().map(head -> descriptions.of(head.id())).toList());
    }

    List<RevisionInfo> select(Collection<String> ids) {
        return ids.stream()
                .filter(byId::containsKey)
                .distinct()
                .sorted(Comparator.comparingInt(this::position))
                .map(this::get)
                .toList();
    }

    /** Returns the position in topological order; -1 for an unknown revision. */
    int position(String id) {
        return positions.getOrDefault(id, -1);
    }

    /** Returns the descriptions of the revisions in messages. */
    RevisionDescriptions descriptions() {
        return descriptions;
    }

    /** Returns the links from each revision to its parents. */
    Links lineage() {
        return lineage;
    }

    /** Returns the links from each revision to its parents and its dependencies. */
    Links needs() {
        return needs;
    }
}
