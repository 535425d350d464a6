package dev.retort.revision;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The checks of revisions before they become a graph. {@link TopologicalOrder} detects cycles. */
final class GraphChecks {

    private GraphChecks() {}

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
    static Map<String, String> ownersOfLabels(Collection<RevisionInfo> revisions, Set<String> ids) {
        Map<String, String> owners = new HashMap<>();
        for (RevisionInfo revision : revisions) {
            for (String label : revision.labels()) {
                String other = ids.contains(label) ? label : owners.putIfAbsent(label, revision.id());
                if (other != null && !other.equals(revision.id())) {
                    throw new DuplicateLabelException(label, List.of(other, revision.id()));
                }
            }
        }
        return owners;
    }

    static void requireExistingReferences(
            Collection<RevisionInfo> revisions, Set<String> ids, Map<String, String> labels) {
        for (RevisionInfo revision : revisions) {
            revision.revises().stream()
                    .filter(id -> !ids.contains(id))
                    .findFirst()
                    .ifPresent(id -> {
                        throw new MissingRevisionException(id, revision.id(), "revises");
                    });
            revision.dependsOn().stream()
                    .filter(id -> !ids.contains(id) && !labels.containsKey(id))
                    .findFirst()
                    .ifPresent(id -> {
                        throw new MissingRevisionException(id, revision.id(), "depends on");
                    });
        }
    }
}
