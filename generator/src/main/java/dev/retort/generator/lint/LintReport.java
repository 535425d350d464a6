package dev.retort.generator.lint;

import dev.retort.generator.note.Note.Level;
import dev.retort.generator.report.Output;

/** Prints the result of a lint in one of its formats. */
public final class LintReport {

    private LintReport() {}

    /**
     * Prints the result.
     *
     * @param failOn the level from which a finding fails the lint
     */
    public static void print(LintResult result, LintFormat format, Level failOn, Output output) {
        switch (format) {
            case TEXT -> LintLines.of(result).forEach(output::line);
            case JSON -> output.document(LintDocument.of(result));
            case SARIF -> output.document(SarifLog.of(result));
            case GITHUB -> GithubAnnotations.of(result).forEach(output::line);
            case JUNIT -> output.line(JunitXml.of(result, failOn).stripTrailing());
        }
    }
}
