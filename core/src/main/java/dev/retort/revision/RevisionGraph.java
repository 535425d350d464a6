package dev.retort.revision;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All revisions and which follows which. Branches and merges are ordinary: a revision may follow several, and several
 * may follow it.
 *
 * <p>Lists are in topological order, each revision after those that it needs; among equals the older comes first.
 */
public final class RevisionGraph {

    private final Map<String, RevisionInfo> byId;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> labels;
    private final Links lineage;
    private final Links needs;

    private RevisionGraph(Map<String, RevisionInfo> byId, Map<String, String> labels, Links lineage, Links needs) {
        this.byId = byId;
        byId.keySet().forEach(id -> places.put(id, places.size()));
        this.labels = labels;
        this.lineage = lineage;
        this.needs = needs;
    }

    /**
     * Checks the revisions and links them.
     *
     * @throws DuplicateRevisionException when two have the same id
     * @throws DuplicateLabelException when a label is not unique
     * @throws MissingRevisionException when one follows a revision that is not there
     * @throws RevisionCycleException when some follow each other in a circle
     */
    public static RevisionGraph of(Collection<RevisionInfo> revisions) {
        GraphChecks.noIdTwice(revisions);
        Set<String> ids = revisions.stream().map(RevisionInfo::id).collect(Collectors.toSet());
        Map<String, String> labels = GraphChecks.labels(revisions, ids);
        GraphChecks.nothingMissing(revisions, ids, labels);
        Links lineage = Links.of(revisions, RevisionInfo::revises);
        Links needs = Links.of(revisions, revision -> needsOf(revision, labels));
        return new RevisionGraph(TopologicalOrder.of(revisions, needs), labels, lineage, needs);
    }

    private static List<String> needsOf(RevisionInfo revision, Map<String, String> labels) {
        Stream<String> dependencies = revision.dependsOn().stream().map(name -> labels.getOrDefault(name, name));
        return Stream.concat(revision.revises().stream(), dependencies).toList();
    }

    /** Every revision. */
    public List<RevisionInfo> all() {
        return List.copyOf(byId.values());
    }

    /** The revisions that none follows. */
    public List<RevisionInfo> heads() {
        return headsOf(byId.keySet());
    }

    /** The revisions that follow none. */
    public List<RevisionInfo> bases() {
        return all().stream().filter(RevisionInfo::isBase).toList();
    }

    /** Those of these revisions that none of these follows; ids that the graph does not know are passed over. */
    public List<RevisionInfo> headsOf(Collection<String> ids) {
        Set<String> among = Set.copyOf(ids);
        return select(among).stream()
                .filter(revision -> lineage.children(revision.id()).stream().noneMatch(among::contains))
                .toList();
    }

    /**
     * The revision of that full id.
     *
     * @throws UnknownRevisionException when there is none
     */
    public RevisionInfo get(String id) {
        return find(id).orElseThrow(() -> new UnknownRevisionException(id, this));
    }

    /** The revision of that full id, if there is one. */
    public Optional<RevisionInfo> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All that must be applied before that revision. */
    public List<RevisionInfo> ancestors(String id) {
        return without(id, needs.withAncestors(List.of(id)));
    }

    /** All that must be undone before that revision. */
    public List<RevisionInfo> descendants(String id) {
        return without(id, needs.withDescendants(List.of(id)));
    }

    /** The revisions that follow that one directly. */
    public List<RevisionInfo> children(String id) {
        return select(lineage.children(id));
    }

    /** The revisions from which several go on: where branches begin. */
    public List<RevisionInfo> branchPoints() {
        return all().stream()
                .filter(revision -> lineage.children(revision.id()).size() > 1)
                .toList();
    }

    /**
     * The revisions that a target means, given what is applied: none for {@code base}, several for {@code heads}.
     *
     * @throws RevisionException when it means none, or too many
     */
    public List<RevisionInfo> resolve(RevisionTarget target, Set<String> applied) {
        return select(new TargetResolver(this, applied).resolve(target));
    }

    /**
     * The revisions of a range, given what is applied.
     *
     * @throws RevisionException when an end of it means no revision, or the ends are unrelated
     */
    public List<RevisionInfo> range(RevisionRange range, Set<String> applied) {
        return select(new RangeResolver(this, applied).resolve(range));
    }

    /**
     * What is applied once a database that has {@code applied} is said to be at the targets: they and their ancestors,
     * and what is applied of branches that have nothing to do with them.
     *
     * @throws RevisionException when a target means no revision
     */
    public List<RevisionInfo> stamp(Set<String> applied, Collection<RevisionTarget> targets) {
        Set<String> stamped = applied;
        for (RevisionTarget target : targets) {
            stamped = new TargetResolver(this, applied).stamp(stamped, target);
        }
        return select(stamped);
    }

    /**
     * The revisions that a new one is to follow; none for one that follows none.
     *
     * @param splice whether it may begin a branch, at a revision that others follow already
     * @throws NotAHeadException when one of them is followed already, and it may not
     * @throws NothingToMergeException when one of them comes after another
     */
    public List<RevisionInfo> succeeded(Collection<RevisionTarget> targets, boolean splice) {
        return new Succession(this).of(targets, splice);
    }

    /**
     * The revisions that a merge joins.
     *
     * @throws NothingToMergeException when they are fewer than two, or one comes after another
     */
    public List<RevisionInfo> merged(Collection<RevisionTarget> targets, boolean splice) {
        List<RevisionInfo> parents = succeeded(targets, splice);
        if (parents.size() < 2) {
            throw NothingToMergeException.tooFew(
                    parents.stream().map(RevisionInfo::id).toList());
        }
        return parents;
    }

    /**
     * What a new revision depends on, as it says it: a label as it is, anything else as the id that it means.
     *
     * @throws RevisionException when a target means no revision, or too many
     */
    public List<String> dependencies(Collection<RevisionTarget> targets) {
        return targets.stream()
                .flatMap(target -> target.branch() == null && target.steps() == 0 && labels.containsKey(target.symbol())
                        ? Stream.of(target.symbol())
                        : resolve(target, Set.of()).stream().map(RevisionInfo::id))
                .distinct()
                .toList();
    }

    /** Those of these ids that the graph knows, in topological order. */
    public List<RevisionInfo> select(Collection<String> ids) {
        return ids.stream()
                .filter(byId::containsKey)
                .distinct()
                .sorted(Comparator.comparingInt(this::place))
                .map(this::get)
                .toList();
    }

    /** Where it comes in topological order; -1 for one that the graph does not know. */
    int place(String id) {
        return places.getOrDefault(id, -1);
    }

    Links lineage() {
        return lineage;
    }

    Links needs() {
        return needs;
    }

    Optional<String> labelled(String label) {
        return Optional.ofNullable(labels.get(label));
    }

    private List<RevisionInfo> without(String id, Set<String> ids) {
        Set<String> others = new LinkedHashSet<>(ids);
        others.remove(get(id).id());
        return select(others);
    }
}
