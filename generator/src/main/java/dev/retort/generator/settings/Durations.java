package dev.retort.generator.settings;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations as PostgreSQL's settings are written: {@code 250ms}, {@code 30s}, {@code 5min}, {@code 1h}. */
final class Durations {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\s*(ms|s|min|h)");
    private static final Map<String, ChronoUnit> UNITS =
            Map.of("ms", ChronoUnit.MILLIS, "s", ChronoUnit.SECONDS, "min", ChronoUnit.MINUTES, "h", ChronoUnit.HOURS);

    private Durations() {}

    static Duration parse(String setting, String text) {
        Matcher matcher = FORM.matcher(text.trim());
        ChronoUnit unit = matcher.matches() ? UNITS.get(matcher.group(2)) : null;
        if (unit == null) {
            throw new SettingsException(
                    setting + " is not a duration: " + text, "write a number and its unit: 250ms, 30s, 5min or 1h");
        }
        return Duration.of(Long.parseLong(matcher.group(1)), unit);
    }
}
