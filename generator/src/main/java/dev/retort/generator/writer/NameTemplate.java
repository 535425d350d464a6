package dev.retort.generator.writer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.SourceVersion;

/**
 * A template for class names, such as {@code M{year}{month}{day}_{hour}{minute}_{slug}}: a letter, then letters,
 * digits, underscores and placeholders. Times are in UTC.
 *
 * @param pattern the template
 */
public record NameTemplate(String pattern) {

    /** The default template: time and message. */
    public static final NameTemplate DEFAULT = new NameTemplate("M{year}{month}{day}_{hour}{minute}_{slug}");

    /**
     * Creates a template.
     *
     * @throws TemplateException if its names are not valid Java class names
     */
    public NameTemplate {
        Placeholders.expectKnown(pattern, values(Instant.EPOCH, "", "a").keySet());
        boolean valid = pattern.matches("[A-Za-z].*")
                && Placeholders.literals(pattern).matches("[A-Za-z0-9_]*")
                && !SourceVersion.isKeyword(pattern);
        if (!valid) {
            throw new TemplateException(
                    "\"" + pattern + "\" does not give valid Java class names",
                    "use a letter first, then letters, digits, underscores and placeholders, such as "
                            + DEFAULT.pattern());
        }
    }

    /** The name of a class. The id replaces a message without letters and digits. */
    public String of(Instant created, String message, String id) {
        return Placeholders.fill(pattern, values(created, message, id));
    }

    private static Map<String, String> values(Instant created, String message, String id) {
        ZonedDateTime time = created.atZone(ZoneOffset.UTC);
        String slug = MigrationName.slug(message);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", MigrationName.identifier(id));
        values.put("slug", slug.isEmpty() ? MigrationName.identifier(id) : slug);
        values.put("epoch", String.valueOf(created.getEpochSecond()));
        values.put("year", String.format("%04d", time.getYear()));
        values.put("month", twoDigits(time.getMonthValue()));
        values.put("day", twoDigits(time.getDayOfMonth()));
        values.put("hour", twoDigits(time.getHour()));
        values.put("minute", twoDigits(time.getMinute()));
        values.put("second", twoDigits(time.getSecond()));
        return values;
    }

    private static String twoDigits(int number) {
        return String.format("%02d", number);
    }
}
