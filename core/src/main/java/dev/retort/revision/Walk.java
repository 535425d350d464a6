package dev.retort.revision;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks from one revision to another, as many steps as the target says. Null stands for base. */
final class Walk {

    private final RevisionIndex index;
    private final RevisionTarget target;
    private final Collection<String> branch;

    Walk(RevisionIndex index, RevisionTarget target, Collection<String> branch) {
        this.index = index;
        this.target = target;
        this.branch = branch;
    }

    @Nullable
    String from(@Nullable String start) {
        boolean up = target.steps() > 0;
        String at = start;
        for (int step = 0; step < Math.abs(target.steps()); step++) {
            if (!up && at == null) {
                throw new StepOutOfRangeException(target.toString(), step);
            }
            at = up ? stepUp(at, step) : stepDown(at);
        }
        return at;
    }

    private String stepUp(@Nullable String from, int step) {
        Collection<String> children = from == null ? bases() : index.lineage().children(from);
        List<String> next = children.stream().filter(branch::contains).toList();
        if (next.isEmpty()) {
            throw new StepOutOfRangeException(target.toString(), step);
        }
        return requireSingle(from, next);
    }

    private @Nullable String stepDown(@Nullable String from) {
        Set<String> parents = from == null ? Set.of() : index.lineage().parents(from);
        return parents.isEmpty() ? null : requireSingle(from, List.copyOf(parents));
    }

    private String requireSingle(@Nullable String from, List<String> next) {
        if (next.size() > 1) {
            throw new AmbiguousStepException(
                    target.toString(), from == null ? "base" : from, next, index.descriptions());
        }
        return next.get(0);
    }

    private List<String> bases() {
        return index.bases().stream().map(RevisionInfo::id).toList();
    }
}
