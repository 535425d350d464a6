package dev.retort.generator.lint;

import dev.retort.generator.note.AffectedRelation;
import dev.retort.generator.note.LockMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result as JSON.
 *
 * @param sources the checked files
 * @param unusedAcceptances the acceptances that match no hazard
 */
record LintDocument(List<SourceDocument> sources, List<UnusedDocument> unusedAcceptances) {

    /** A checked file. */
    record SourceDocument(String file, @Nullable String revision, List<FindingDocument> findings) {}

    /** A hazard in it. */
    record FindingDocument(
            int line,
            String subject,
            String level,
            String hazard,
            List<RelationDocument> relations,
            boolean growsWithRows,
            String text,
            @Nullable AcceptedDocument accepted) {}

    /** A relation that the hazard concerns, and the lock on it. */
    record RelationDocument(String name, @Nullable String lock) {}

    /** The place of an acceptance and its reason. */
    record AcceptedDocument(String by, @Nullable String because) {}

    /** An acceptance that matches nothing. */
    record UnusedDocument(String accepts, String by) {}

    static LintDocument of(LintResult result) {
        List<SourceDocument> sources = result.sources().stream()
                .map(source -> new SourceDocument(
                        source.file(),
                        source.revision(),
                        source.findings().stream().map(LintDocument::of).toList()))
                .toList();
        return new LintDocument(
                sources,
                result.allUnused()
                        .map(unused -> new UnusedDocument(unused.toString(), unused.origin()))
                        .toList());
    }

    private static FindingDocument of(LintFinding finding) {
        Acceptance acceptance = finding.acceptance();
        return new FindingDocument(
                finding.line(),
                finding.subject(),
                finding.note().level().id(),
                finding.note().hazard().id(),
                finding.note().relations().stream().map(LintDocument::of).toList(),
                finding.note().hazard().growsWithRows(),
                finding.note().text(),
                acceptance == null ? null : new AcceptedDocument(acceptance.origin(), acceptance.because()));
    }

    private static RelationDocument of(AffectedRelation relation) {
        LockMode lock = relation.lock();
        return new RelationDocument(relation.name().toString(), lock == null ? null : lock.toString());
    }
}
