package dev.retort.revision;

import java.util.LinkedHashSet;
import java.util.Set;

/** Resolves a range to the revisions between its ends. A relative end counts from the other end. */
final class RangeResolver {

    private final RevisionIndex index;
    private final Set<String> applied;

    RangeResolver(RevisionIndex index, Set<String> applied) {
        this.index = index;
        this.applied = applied;
    }

    Set<String> resolve(RevisionRange range) {
        RevisionTarget to = range.to() == null ? RevisionTarget.HEADS : range.to();
        RevisionTarget from = range.from() == null ? RevisionTarget.BASE : range.from();
        Set<String> upper = resolveEnd(to, from);
        Set<String> lower = resolveEnd(from, to);
        Set<String> between = new LinkedHashSet<>(index.needs().withAncestors(upper));
        if (!lower.isEmpty()) {
            between.retainAll(index.needs().withDescendants(lower));
            if (between.isEmpty() && !upper.isEmpty()) {
                throw new UnrelatedRangeException(range);
            }
        }
        return between;
    }

    private Set<String> resolveEnd(RevisionTarget end, RevisionTarget other) {
        TargetResolver resolver = new TargetResolver(index, applied);
        if (!end.isRelative() || other.isRelative()) {
            return resolver.resolve(end);
        }
        Set<String> from = resolver.resolve(other);
        if (from.size() > 1) {
            throw MultipleHeadsException.ofRevisions(
                    index.select(from).stream().map(RevisionInfo::id).toList(), end.toString(), index.descriptions());
        }
        String symbol = from.stream().findFirst().orElse("base");
        return resolver.resolve(new RevisionTarget(end.branch(), symbol, end.steps()));
    }
}
