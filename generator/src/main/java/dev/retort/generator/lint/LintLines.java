package dev.retort.generator.lint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.retort.generator.note.AffectedRelation;
import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.Note.Level;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings as lines that begin with the file, its line and the level, as compilers print them. Notes of one hazard in
 * one file share a line.
 */
final class LintLines {

    private LintLines() {}

    static List<String> of(LintResult result) {
        List<String> lines = new ArrayList<>();
        result.sources().forEach(source -> add(source, lines));
        return lines;
    }

    private static void add(LintedSource source, List<String> lines) {
        Map<HazardName, List<LintFinding>> notes = source.findings().stream()
                .filter(LintLines::isPlainNote)
                .collect(groupingBy(finding -> finding.note().hazard(), LinkedHashMap::new, toList()));
        for (LintFinding finding : source.findings()) {
            if (!isPlainNote(finding)) {
                lines.add(line(source, finding, ""));
                accepted(finding, lines);
            }
        }
        notes.values().forEach(same -> lines.add(line(source, same.get(0), others(same))));
    }

    private static boolean isPlainNote(LintFinding finding) {
        return finding.note().level() == Level.NOTE && !finding.isAccepted();
    }

    private static String line(LintedSource source, LintFinding finding, String more) {
        String level =
                finding.isAccepted() ? "accepted" : finding.note().level().id();
        return source.file() + ":" + finding.line() + ": " + level + ": "
                + finding.note().text() + more + " [" + finding.note().hazard().id() + "]";
    }

    /** The lines of the further findings and their relations. */
    private static String others(List<LintFinding> same) {
        List<LintFinding> others = same.subList(1, same.size());
        if (others.isEmpty()) {
            return "";
        }
        String relations = others.stream()
                .flatMap(finding -> finding.note().relations().stream())
                .map(AffectedRelation::name)
                .map(QualifiedName::toString)
                .distinct()
                .collect(joining(", "));
        return " The same in line" + (others.size() > 1 ? "s " : " ")
                + others.stream()
                        .map(LintFinding::line)
                        .map(String::valueOf)
                        .distinct()
                        .collect(joining(", "))
                + (relations.isEmpty() ? "" : " (" + relations + ")") + ".";
    }

    private static void accepted(LintFinding finding, List<String> lines) {
        Acceptance acceptance = finding.acceptance();
        if (acceptance != null) {
            lines.add("    accepted by " + acceptance.origin()
                    + (acceptance.because() == null ? "" : ": " + acceptance.because()));
        }
    }
}
