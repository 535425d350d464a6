package dev.retort.history;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of the history at the time it was read. */
public final class AppliedRevisions {

    private final Map<String, AppliedRevision> byId = new LinkedHashMap<>();

    public AppliedRevisions(Collection<AppliedRevision> rows) {
        rows.forEach(row -> byId.put(row.revision(), row));
    }

    public List<AppliedRevision> all() {
        return List.copyOf(byId.values());
    }

    public Optional<AppliedRevision> find(String revision) {
        return Optional.ofNullable(byId.get(revision));
    }

    /** Returns the ids of the revisions that count as applied. */
    public Set<String> ids() {
        return byId.values().stream()
                .filter(AppliedRevision::isApplied)
                .map(AppliedRevision::revision)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the revisions that an earlier run left incomplete. */
    public List<AppliedRevision> unfinished() {
        return byId.values().stream()
                .filter(row -> row.state() != AppliedRevision.State.APPLIED)
                .toList();
    }
}
