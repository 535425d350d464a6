package dev.retort.generator.lint;

import dev.retort.generator.note.AffectedRelation;
import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.Note.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The findings as a log of SARIF 2.1.0.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">OASIS, Static Analysis Results
 *     Interchange Format</a>
 */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final List<LintRule> rules;

    private SarifLog(LintResult result) {
        List<HazardName> found = result.findings()
                .map(finding -> finding.note().hazard())
                .distinct()
                .sorted()
                .toList();
        this.rules = LintRule.all().stream()
                .filter(rule -> found.contains(rule.hazard()))
                .toList();
    }

    static Map<String, Object> of(LintResult result) {
        return new SarifLog(result).log(result);
    }

    private Map<String, Object> log(LintResult result) {
        Map<String, Object> driver = object("name", "retort");
        version().ifPresent(version -> driver.put("version", version));
        driver.put("rules", rules.stream().map(SarifLog::rule).toList());
        List<Map<String, Object>> results = new ArrayList<>();
        for (LintedSource source : result.sources()) {
            source.findings().forEach(finding -> results.add(result(source, finding)));
        }
        Map<String, Object> run = object("tool", object("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", results);
        Map<String, Object> log = object("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private static Optional<String> version() {
        return Optional.ofNullable(SarifLog.class.getPackage().getImplementationVersion());
    }

    private static Map<String, Object> rule(LintRule rule) {
        Map<String, Object> map = object("id", rule.hazard().id());
        map.put("shortDescription", object("text", rule.summary()));
        Map<String, Object> help = object("text", rule.markdown());
        help.put("markdown", rule.markdown());
        map.put("help", help);
        return map;
    }

    private Map<String, Object> result(LintedSource source, LintFinding finding) {
        HazardName hazard = finding.note().hazard();
        Map<String, Object> result = object("ruleId", hazard.id());
        result.put("ruleIndex", rules.stream().map(LintRule::hazard).toList().indexOf(hazard));
        result.put("level", level(finding.note().level()));
        result.put("message", object("text", finding.note().text()));
        Map<String, Object> place = object("artifactLocation", object("uri", Uris.of(source.file())));
        place.put("region", object("startLine", finding.line()));
        result.put("locations", List.of(object("physicalLocation", place)));
        Acceptance acceptance = finding.acceptance();
        if (acceptance != null) {
            Map<String, Object> suppression = object("kind", acceptance.isInSource() ? "inSource" : "external");
            suppression.put("status", "accepted");
            suppression.put("justification", Objects.requireNonNullElse(acceptance.because(), acceptance.origin()));
            result.put("suppressions", List.of(suppression));
        }
        Map<String, Object> properties = object("subject", finding.subject());
        properties.put(
                "relations",
                finding.note().relations().stream().map(SarifLog::relation).toList());
        result.put("properties", properties);
        return result;
    }

    private static Map<String, Object> relation(AffectedRelation relation) {
        Map<String, Object> map = object("name", relation.name().toString());
        if (relation.lock() != null) {
            map.put("lock", relation.lock().toString());
        }
        return map;
    }

    private static String level(Level level) {
        return switch (level) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case DANGER -> "error";
        };
    }

    private static Map<String, Object> object(String name, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(name, value);
        return map;
    }
}
