package dev.retort.generator.lint;

import dev.retort.generator.note.Note.Level;
import java.util.List;

/** The findings as the XML of JUnit: a file is a suite, a finding a test, and one from the given level on a failure. */
final class JunitXml {

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Level failOn;

    private JunitXml(Level failOn) {
        this.failOn = failOn;
    }

    static String of(LintResult result, Level failOn) {
        return new JunitXml(failOn).suites(result);
    }

    private String suites(LintResult result) {
        long failures = result.findings().filter(this::fails).count();
        int tests = result.sources().stream().mapToInt(JunitXml::tests).sum();
        xml.append("<testsuites name=\"retort lint\" tests=\"")
                .append(tests)
                .append("\" failures=\"")
                .append(failures);
        xml.append("\">\n");
        result.sources().forEach(this::suite);
        return xml.append("</testsuites>\n").toString();
    }

    /** A file without findings is one test, which passes. */
    private static int tests(LintedSource source) {
        return Math.max(1, source.findings().size());
    }

    private void suite(LintedSource source) {
        List<LintFinding> findings = source.findings();
        xml.append("  <testsuite name=\"")
                .append(escaped(source.file()))
                .append("\" tests=\"")
                .append(tests(source));
        xml.append("\" failures=\"")
                .append(findings.stream().filter(this::fails).count())
                .append("\" errors=\"0\"");
        xml.append(" skipped=\"")
                .append(findings.stream().filter(LintFinding::isAccepted).count())
                .append("\">\n");
        if (findings.isEmpty()) {
            open(source, "no hazards", "/>\n");
        }
        findings.forEach(finding -> test(source, finding));
        xml.append("  </testsuite>\n");
    }

    private void test(LintedSource source, LintFinding finding) {
        String text = escaped(finding.note().text());
        Acceptance acceptance = finding.acceptance();
        open(source, "line " + finding.line() + ": " + finding.note().hazard().id() + ": " + finding.subject(), ">\n");
        if (acceptance != null) {
            String reason = acceptance.because() == null ? "" : ": " + acceptance.because();
            xml.append("      <skipped message=\"accepted by ").append(escaped(acceptance.origin() + reason));
            xml.append("\"/>\n");
        } else if (fails(finding)) {
            xml.append("      <failure type=\"")
                    .append(finding.note().hazard().id())
                    .append("\" message=\"")
                    .append(text);
            xml.append("\">")
                    .append(escaped(source.file()))
                    .append(':')
                    .append(finding.line())
                    .append("</failure>\n");
        } else {
            xml.append("      <system-out>").append(text).append("</system-out>\n");
        }
        xml.append("    </testcase>\n");
    }

    private void open(LintedSource source, String name, String end) {
        xml.append("    <testcase classname=\"").append(escaped(source.file())).append("\" name=\"");
        xml.append(escaped(name)).append('"').append(end);
    }

    private boolean fails(LintFinding finding) {
        return !finding.isAccepted() && finding.note().level().compareTo(failOn) >= 0;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "?");
    }
}
