package dev.retort.generator.writer;

import java.text.Normalizer;

/**
 * Creates parts of the names of migration classes. They consist of ASCII letters and digits, because some file systems
 * change other characters.
 */
final class MigrationName {

    private static final int LONGEST = 40;

    private MigrationName() {}

    static String identifier(String id) {
        return id.replaceAll("[^A-Za-z0-9_]", "_");
    }

    /** The words of a message, joined; empty if it has no letters and digits. */
    static String slug(String message) {
        String letters = Normalizer.normalize(message, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'\u2019]", "")
                .replaceAll("[^A-Za-z0-9]+", " ")
                .strip();
        StringBuilder slug = new StringBuilder();
        for (String word : letters.split(" ", -1)) {
            if (!slug.isEmpty() && slug.length() + word.length() > LONGEST) {
                break;
            }
            slug.append(word.isEmpty() ? "" : OperationLabel.capitalised(word));
        }
        return slug.substring(0, Math.min(slug.length(), LONGEST));
    }
}
