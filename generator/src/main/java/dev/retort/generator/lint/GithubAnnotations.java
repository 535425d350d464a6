package dev.retort.generator.lint;

import dev.retort.generator.note.Note.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * The findings as workflow commands, which GitHub shows at the lines of a pull request.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">GitHub, Workflow
 *     commands</a>
 */
final class GithubAnnotations {

    private GithubAnnotations() {}

    static List<String> of(LintResult result) {
        List<String> lines = new ArrayList<>();
        for (LintedSource source : result.sources()) {
            for (LintFinding finding : source.findings()) {
                lines.add(
                        "::" + kind(finding) + " file=" + property(source.file().replace('\\', '/')) + ",line="
                                + finding.line() + ",title=" + property(title(finding)) + "::"
                                + escaped(finding.note().text()));
            }
        }
        return lines;
    }

    private static String kind(LintFinding finding) {
        if (finding.isAccepted() || finding.note().level() == Level.NOTE) {
            return "notice";
        }
        return finding.note().level() == Level.DANGER ? "error" : "warning";
    }

    private static String title(LintFinding finding) {
        String hazard = finding.note().hazard().id();
        return finding.isAccepted() ? "accepted: " + hazard : hazard;
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }
}
