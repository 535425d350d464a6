package dev.retort.generator.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source and the hazards in it.
 *
 * @param file the file, as it is shown
 * @param revision the revision, or null for a file of SQL
 * @param findings the hazards, in the order of the source
 * @param unused the acceptances in the source that match no hazard
 */
public record LintedSource(
        String file, @Nullable String revision, List<LintFinding> findings, List<Acceptance> unused) {

    public LintedSource {
        findings = List.copyOf(findings);
        unused = List.copyOf(unused);
    }
}
