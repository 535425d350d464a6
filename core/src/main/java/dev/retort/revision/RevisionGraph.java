package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final RevisionIndex index;

    private RevisionGraph(RevisionIndex index) {
        this.index = index;
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
        return of(revisions, Map.of());
    }

    /**
     * Creates the graph of revisions whose files messages name.
     *
     * @param files the names of the files, by id, as far as they are known
     */
    public static RevisionGraph of(Collection<RevisionInfo> revisions, Map<String, String> files) {
        return new RevisionGraph(RevisionIndex.of(revisions, files));
    }

    /** Returns a revision for messages, with its message and file if they are known: {@code ae1 (adds users, M1.java)}. */
    public String describe(String id) {
        return index.descriptions().of(id);
    }

    /** Returns revisions for messages, after a colon: one on the same line, several on a line each. */
    public String list(List<String> ids) {
        return index.descriptions().list(ids);
    }

    /** Returns all revisions. */
    public List<RevisionInfo> all() {
        return index.all();
    }

    /** Returns the revisions without children. */
    public List<RevisionInfo> heads() {
        return index.heads();
    }

    /** Returns the revisions without parents. */
    public List<RevisionInfo> bases() {
        return index.bases();
    }

    /** Returns those of these revisions that have no child among them; unknown ids are ignored. */
    public List<RevisionInfo> headsOf(Collection<String> ids) {
        return index.headsOf(ids);
    }

    /** Returns the ids of {@link #headsOf} these revisions. */
    public List<String> headIdsOf(Collection<String> ids) {
        return headsOf(ids).stream().map(RevisionInfo::id).toList();
    }

    /**
     * Returns the revision with that full id.
     *
     * @throws UnknownRevisionException if there is none
     */
    public RevisionInfo get(String id) {
        return index.get(id);
    }

    /** Returns the revision with that full id, if it exists. */
    public Optional<RevisionInfo> find(String id) {
        return index.find(id);
    }

    /** Returns the revisions that must be applied before that one. */
    public List<RevisionInfo> ancestors(String id) {
        return without(id, index.needs().withAncestors(List.of(id)));
    }

    /** Returns the revisions that must be undone before that one. */
    public List<RevisionInfo> descendants(String id) {
        return without(id, index.needs().withDescendants(List.of(id)));
    }

    /** Returns the children of that revision. */
    public List<RevisionInfo> children(String id) {
        return select(index.lineage().children(id));
    }

    /** Returns the revisions with more than one child, where branches start. */
    public List<RevisionInfo> branchPoints() {
        return all().stream()
                .filter(revision -> index.lineage().children(revision.id()).size() > 1)
                .toList();
    }

    /**
     * Resolves a target, given the applied revisions: to none for {@code base}, to several for {@code heads}.
     *
     * @throws RetortException if the target matches no revision, or is ambiguous
     */
    public List<RevisionInfo> resolve(RevisionTarget target, Set<String> applied) {
        return select(new TargetResolver(index, applied).resolve(target));
    }

    /**
     * Resolves a range, given the applied revisions.
     *
     * @throws RetortException if an end matches no revision, or the ends are unrelated
     */
    public List<RevisionInfo> range(RevisionRange range, Set<String> applied) {
        return select(new RangeResolver(index, applied).resolve(range));
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
            stamped = new TargetResolver(index, applied).stamp(stamped, target);
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
        return new NewParents(index).of(targets, splice);
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
                    parents.stream().map(RevisionInfo::id).toList(), index.descriptions());
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
                .flatMap(target -> target.branch() == null
                                && target.steps() == 0
                                && index.findByLabel(target.symbol()).isPresent()
                        ? Stream.of(target.symbol())
                        : resolve(target, Set.of()).stream().map(RevisionInfo::id))
                .distinct()
                .toList();
    }

    /** Returns the known revisions of these ids, in topological order. */
    public List<RevisionInfo> select(Collection<String> ids) {
        return index.select(ids);
    }

    RevisionIndex index() {
        return index;
    }

    private List<RevisionInfo> without(String id, Set<String> ids) {
        Set<String> others = new LinkedHashSet<>(ids);
        others.remove(get(id).id());
        return select(others);
    }
}
