package dev.retort.generator.rename;

import java.util.Locale;

/** Measures the similarity of two names. */
final class NameSimilarity {

    private NameSimilarity() {}

    /** The similarity from 0 (nothing in common) to 1 (equal): the part of the longer name that the edits keep. */
    static double of(String first, String second) {
        int longer = Math.max(first.length(), second.length());
        return longer == 0 ? 1 : 1 - (double) edits(first, second) / longer;
    }

    /** Whether two names differ in underscores and capital letters only. */
    static boolean isSame(String first, String second) {
        return folded(first).equals(folded(second));
    }

    private static String folded(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static int edits(String first, String second) {
        int[] above = new int[second.length() + 1];
        for (int j = 0; j <= second.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int[] row = new int[second.length() + 1];
            row[0] = i;
            for (int j = 1; j <= second.length(); j++) {
                int change = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }
            above = row;
        }
        return above[second.length()];
    }
}
