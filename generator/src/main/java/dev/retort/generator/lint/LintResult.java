package dev.retort.generator.lint;

import dev.retort.generator.note.Note.Level;
import java.util.List;
import java.util.stream.Stream;

/**
 * The result of a lint.
 *
 * @param sources the sources, in the order in which they were checked
 * @param unused the acceptances of settings and options that match no hazard
 */
public record LintResult(List<LintedSource> sources, List<Acceptance> unused) {

    public LintResult {
        sources = List.copyOf(sources);
        unused = List.copyOf(unused);
    }

    /** All hazards. */
    public Stream<LintFinding> findings() {
        return sources.stream().flatMap(source -> source.findings().stream());
    }

    /** All acceptances that match no hazard. */
    public Stream<Acceptance> allUnused() {
        return Stream.concat(sources.stream().flatMap(source -> source.unused().stream()), unused.stream());
    }

    /** The number of hazards of that level that nobody has accepted. */
    public long count(Level level) {
        return findings()
                .filter(finding -> !finding.isAccepted() && finding.note().level() == level)
                .count();
    }

    /** The number of hazards that are accepted. */
    public long accepted() {
        return findings().filter(LintFinding::isAccepted).count();
    }

    /** Whether a hazard of at least that level is not accepted. */
    public boolean hasAtLeast(Level level) {
        return findings()
                .anyMatch(finding ->
                        !finding.isAccepted() && finding.note().level().compareTo(level) >= 0);
    }
}
