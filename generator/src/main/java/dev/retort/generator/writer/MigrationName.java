package dev.retort.generator.writer;

import java.text.Normalizer;
import java.util.Map;

/**
 * Creates parts of the names of migration classes. They consist of ASCII letters and digits, because some file systems
 * change other characters.
 */
final class MigrationName {

    private static final int LONGEST = 40;

    /** Letters that no decomposition turns into ASCII letters. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("\u00df", "ss"),
            Map.entry("\u1e9e", "SS"),
            Map.entry("\u00e6", "ae"),
            Map.entry("\u00c6", "Ae"),
            Map.entry("\u0153", "oe"),
            Map.entry("\u0152", "Oe"),
            Map.entry("\u00f8", "o"),
            Map.entry("\u00d8", "O"),
            Map.entry("\u0142", "l"),
            Map.entry("\u0141", "L"),
            Map.entry("\u0111", "d"),
            Map.entry("\u0110", "D"),
            Map.entry("\u00f0", "d"),
            Map.entry("\u00d0", "D"),
            Map.entry("\u00fe", "th"),
            Map.entry("\u00de", "Th"),
            Map.entry("\u0131", "i"));

    private MigrationName() {}

    static String identifier(String id) {
        return id.replaceAll("[^A-Za-z0-9_]", "_");
    }

    private static String withoutLigatures(String text) {
        String result = text;
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            result = result.replace(letter.getKey(), letter.getValue());
        }
        return result;
    }

    /** The words of a message, joined; empty if it has no letters and digits. */
    static String slug(String message) {
        String letters = withoutLigatures(Normalizer.normalize(message, Normalizer.Form.NFD))
                .replaceAll("[\\p{M}'\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("[^A-Za-z0-9 ]", "")
                .strip()
                .replaceAll(" +", " ");
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
