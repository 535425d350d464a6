package dev.retort.generator.writer;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The names of migration classes: the time, so that a folder reads in order, and the message. */
public final class MigrationName {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd_HHmm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST = 40;

    private MigrationName() {}

    /**
     * The class's name, such as {@code M20261120_1130_AddPhase14Models}. It consists of ASCII letters and digits, as not
     * every file system keeps others as they are; the id stands in for a message without any.
     */
    public static String of(Instant created, String message, String id) {
        String slug = slug(message);
        return "M" + TIME.format(created) + "_" + (slug.isEmpty() ? identifier(id) : slug);
    }

    /** The same name with the id behind it, for a second revision of the same minute and message. */
    static String withId(Instant created, String message, String id) {
        return of(created, message, id) + "_" + identifier(id);
    }

    private static String identifier(String id) {
        return id.replaceAll("[^A-Za-z0-9_]", "_");
    }

    private static String slug(String message) {
        String letters = Normalizer.normalize(message, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'\u2019]", "")
                .replaceAll("[^A-Za-z0-9]+", " ")
                .strip();
        StringBuilder slug = new StringBuilder();
        for (String word : letters.split(" ", -1)) {
            if (!slug.isEmpty() && slug.length() + word.length() > LONGEST) {
                break;
            }
            slug.append(word.isEmpty() ? "" : Deed.capitalised(word));
        }
        return slug.substring(0, Math.min(slug.length(), LONGEST));
    }
}
