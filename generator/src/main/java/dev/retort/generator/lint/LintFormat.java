package dev.retort.generator.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats in which findings are printed. */
public enum LintFormat {
    /** A line for each finding, for people and editors. */
    TEXT,
    /** Retort's own JSON. */
    JSON,
    /** SARIF 2.1.0, for code hosts and editors. */
    SARIF,
    /** Workflow commands of GitHub Actions, which become annotations at the lines. */
    GITHUB,
    /** The XML of JUnit, for build servers. */
    JUNIT;

    /** The name of the format on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of all formats. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(LintFormat::id).toList();
    }

    /** Whether it is one JSON document. */
    public boolean isJson() {
        return this == JSON || this == SARIF;
    }
}
