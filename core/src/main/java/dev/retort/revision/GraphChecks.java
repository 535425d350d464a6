package dev.retort.revision;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The checks of revisions before they become a graph. {@link TopologicalOrder} detects cycles. */
final class GraphChecks {

    private final Collection<RevisionInfo> revisions;
    private final Set<String> ids;
    private final RevisionDescriptions descriptions;

    GraphChecks(Collection<RevisionInfo> revisions, RevisionDescriptions descriptions) {
        this.revisions = revisions;
        this.ids = revisions.stream().map(RevisionInfo::id).collect(Collectors.toSet());
        this.descriptions = descriptions;
    }

    static void requireUniqueIds(Collection<RevisionInfo> revisions) {
        Map<String, RevisionInfo> seen = new HashMap<>();
        for (RevisionInfo revision : revisions) {
            RevisionInfo other = seen.putIfAbsent(revision.id(), revision);
            if (other != null) {
                throw new DuplicateRevisionException(other, revision);
            }
        }
    }

    /** Maps each label to the revision that has it, and requires that labels are unique. */
    Map<String, String> ownersOfLabels() {
        Map<String, String> owners = new HashMap<>();
        for (RevisionInfo revision : revisions) {
            for (String label : revision.labels()) {
                String other = ids.contains(label) ? label : owners.putIfAbsent(label, revision.id());
                if (other != null && !other.equals(revision.id())) {
                    throw new DuplicateLabelException(label, List.of(other, revision.id()), descriptions);
                }
            }
        }
        return owners;
    }

    /** Requires that each revision to which one refers exists. */
    void requireExistingReferences(Map<String, String> labels) {
        for (RevisionInfo revision : revisions) {
            revision.revises().stream()
                    .filter(id -> !ids.contains(id))
                    .findFirst()
                    .ifPresent(id -> {
                        throw new MissingRevisionException(id, revision.id(), "revises", descriptions);
                    });
            revision.dependsOn().stream()
                    .filter(id -> !ids.contains(id) && !labels.containsKey(id))
                    .findFirst()
                    .ifPresent(id -> {
                        throw new MissingRevisionException(id, revision.id(), "depends on", descriptions);
                    });
        }
    }
}
