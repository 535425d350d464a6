package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.RetortException;
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
 * The graph of all revisions. Branches and merges are supported everywhere: a revision may have several parents and
 * several children.
 *
 * <p>Lists are in topological order: a revision comes after its parents and the revisions it depends on, and of two
 * unrelated ones the older comes first.
 */
@PublicApi
public final class RevisionGraph {

    private final Map<String, RevisionInfo> byId;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, String> labels;
    private final Links lineage;
    private final Links needs;

    private RevisionGraph(Map<String, RevisionInfo> byId, Map<String, String> labels, Links lineage, Links needs) {
        this.byId = byId;
        byId.keySet().forEach(id -> positions.put(id, positions.size()));
        this.labels = labels;
        this.lineage = lineage;
        this.needs = needs;
    }

    /**
     * Creates the graph after checking the revisions.
     *
     * @throws DuplicateRevisionException if two have the same id
     * @throws DuplicateLabelException if a label is not unique
     * @throws MissingRevisionException if one refers to a revision that does not exist
     * @throws RevisionCycleException if the revisions form a cycle
     */
    public static RevisionGraph of(Collection<RevisionInfo> revisions) {
        GraphChecks.requireUniqueIds(revisions);
        Set<String> ids = revisions.stream().map(RevisionInfo::id).collect(Collectors.toSet());
        Map<String, String> labels = GraphChecks.ownersOfLabels(revisions, ids);
        GraphChecks.requireExistingReferences(revisions, ids, labels);
        Links lineage = Links.of(revisions, RevisionInfo::revises);
        Links needs = Links.of(revisions, revision -> needsOf(revision, labels));
        return new RevisionGraph(TopologicalOrder.of(revisions, needs), labels, lineage, needs);
    }

    private static List<String> needsOf(RevisionInfo revision, Map<String, String> labels) {
        Stream<String> dependencies = revision.dependsOn().stream().map(name -> labels.getOrDefault(name, name));
        return Stream.concat(revision.revises().stream(), dependencies).toList();
    }

    /** Returns all revisions. */
    public List<RevisionInfo> all() {
        return List.copyOf(byId.values());
    }

    /** Returns the revisions without children. */
    public List<RevisionInfo> heads() {
        return headsOf(byId.keySet());
    }

    /** Returns the revisions without parents. */
    public List<RevisionInfo> bases() {
        return all().stream().filter(RevisionInfo::isBase).toList();
    }

    /** Returns those of these revisions that have no child among them; unknown ids are ignored. */
    public List<RevisionInfo> headsOf(Collection<String> ids) {
        Set<String> among = Set.copyOf(ids);
        return select(among).stream()
                .filter(revision -> lineage.children(revision.id()).stream().noneMatch(among::contains))
                .toList();
    }

    /**
     * Returns the revision with that full id.
     *
     * @throws UnknownRevisionException if there is none
     */
    public RevisionInfo get(String id) {
        return find(id).orElseThrow(() -> new UnknownRevisionException(id, this));
    }

    /** Returns the revision with that full id, if it exists. */
    public Optional<RevisionInfo> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the revisions that must be applied before that one. */
    public List<RevisionInfo> ancestors(String id) {
        return without(id, needs.withAncestors(List.of(id)));
    }

    /** Returns the revisions that must be undone before that one. */
    public List<RevisionInfo> descendants(String id) {
        return without(id, needs.withDescendants(List.of(id)));
    }

    /** Returns the children of that revision. */
    public List<RevisionInfo> children(String id) {
        return select(lineage.children(id));
    }

    /** Returns the revisions with more than one child, where branches start. */
    public List<RevisionInfo> branchPoints() {
        return all().stream()
                .filter(revision -> lineage.children(revision.id()).size() > 1)
                .toList();
    }

    /**
     * Resolves a target, given the applied revisions: to none for {@code base}, to several for {@code heads}.
     *
     * @throws RetortException if the target matches no revision, or is ambiguous
     */
    public List<RevisionInfo> resolve(RevisionTarget target, Set<String> applied) {
        return select(new TargetResolver(this, applied).resolve(target));
    }

    /**
     * Resolves a range, given the applied revisions.
     *
     * @throws RetortException if an end matches no revision, or the ends are unrelated
     */
    public List<RevisionInfo> range(RevisionRange range, Set<String> applied) {
        return select(new RangeResolver(this, applied).resolve(range));
    }

    /**
     * Returns the revisions that count as applied after a stamp with these targets: the targets, their ancestors, and
     * the applied revisions of unrelated branches.
     *
     * @throws RetortException if a target matches no revision
     */
    public List<RevisionInfo> stamp(Set<String> applied, Collection<RevisionTarget> targets) {
        Set<String> stamped = applied;
        for (RevisionTarget target : targets) {
            stamped = new TargetResolver(this, applied).stamp(stamped, target);
        }
        return select(stamped);
    }

    /**
     * Returns the parents of a new revision; none for a new base.
     *
     * @param splice whether the new revision may start a branch at a revision that already has a child
     * @throws NotAHeadException if a target already has a child, and {@code splice} is false
     * @throws NothingToMergeException if one of them is an ancestor of another
     */
    public List<RevisionInfo> newParents(Collection<RevisionTarget> targets, boolean splice) {
        return new NewParents(this).of(targets, splice);
    }

    /**
     * Returns the parents of a new merge revision.
     *
     * @throws NothingToMergeException if there are fewer than two, or one is an ancestor of another
     */
    public List<RevisionInfo> mergeParents(Collection<RevisionTarget> targets, boolean splice) {
        List<RevisionInfo> parents = newParents(targets, splice);
        if (parents.size() < 2) {
            throw NothingToMergeException.tooFew(
                    parents.stream().map(RevisionInfo::id).toList());
        }
        return parents;
    }

    /**
     * Returns the dependencies of a new revision as its annotation lists them: labels unchanged, other targets as ids.
     *
     * @throws RetortException if a target matches no revision, or is ambiguous
     */
    public List<String> dependencies(Collection<RevisionTarget> targets) {
        return targets.stream()
                .flatMap(target -> target.branch() == null && target.steps() == 0 && labels.containsKey(target.symbol())
                        ? Stream.of(target.symbol())
                        : resolve(target, Set.of()).stream().map(RevisionInfo::id))
                .distinct()
                .toList();
    }

    /** Returns the known revisions of these ids, in topological order. */
    public List<RevisionInfo> select(Collection<String> ids) {
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

    Links lineage() {
        return lineage;
    }

    Links needs() {
        return needs;
    }

    Optional<String> findByLabel(String label) {
        return Optional.ofNullable(labels.get(label));
    }

    private List<RevisionInfo> without(String id, Set<String> ids) {
        Set<String> others = new LinkedHashSet<>(ids);
        others.remove(get(id).id());
        return select(others);
    }
}
