package dev.retort.spring;

import dev.retort.PublicApi;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The state of a database after the migration at the start of the application.
 *
 * @param heads the heads of the applied revisions; empty at base
 * @param applied the number of applied revisions
 * @param pending the revisions up to the target that are not applied, in order
 * @param ran the revisions that the start ran, in order
 * @param took the duration of the migration, including waits
 */
@PublicApi
public record MigrationStatus(List<String> heads, int applied, List<String> pending, List<String> ran, Duration took) {

    public MigrationStatus {
        heads = List.copyOf(heads);
        pending = List.copyOf(pending);
        ran = List.copyOf(ran);
    }

    /** Derives the state from the result of a run, without a query. */
    static MigrationStatus of(MigrationResult result, RevisionGraph graph, RevisionTarget target) {
        Set<String> applied = withAncestors(graph, result.heads());
        return new MigrationStatus(
                result.heads(),
                applied.size(),
                pending(graph, target, applied),
                ids(result.revisions()),
                result.took());
    }

    /** Returns the revisions that an upgrade would apply; none for a target that is relative to the applied ones. */
    private static List<String> pending(RevisionGraph graph, RevisionTarget target, Set<String> applied) {
        if (target.isRelative()) {
            return List.of();
        }
        Set<String> needed = withAncestors(graph, ids(graph.resolve(target, applied)));
        needed.removeAll(applied);
        return ids(graph.select(needed));
    }

    private static Set<String> withAncestors(RevisionGraph graph, Collection<String> heads) {
        Set<String> all = new LinkedHashSet<>();
        for (String head : heads) {
            Stream.concat(graph.ancestors(head).stream(), Stream.of(graph.get(head)))
                    .map(RevisionInfo::id)
                    .forEach(all::add);
        }
        return all;
    }

    private static List<String> ids(Collection<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).toList();
    }
}
