package dev.retort.generator.survey;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The persistence units of a project. */
final class PersistenceXml {

    private static final Pattern UNIT = Pattern.compile("<persistence-unit\\s[^>]*?name\\s*=\\s*[\"']([^\"']+)[\"']");

    private PersistenceXml() {}

    /** The name of the unit of a {@code META-INF/persistence.xml} that has only one. */
    static Optional<String> onlyUnit(BuildLayout build) {
        String text = ProjectFiles.text(build.resources().resolve("META-INF/persistence.xml"));
        List<MatchResult> units = UNIT.matcher(text).results().toList();
        return units.size() == 1 ? Optional.of(units.get(0).group(1)) : Optional.empty();
    }
}
