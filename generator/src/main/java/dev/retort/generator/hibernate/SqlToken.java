package dev.retort.generator.hibernate;

import java.util.Locale;

/**
 * A piece of SQL text as far as clauses can be told apart by it: a word, something quoted, a group in parentheses.
 *
 * @param kind what it is
 * @param text the text itself
 * @param start where it begins
 * @param end where it ends
 */
record SqlToken(Kind kind, String text, int start, int end) {

    enum Kind {
        WORD,
        QUOTED_NAME,
        STRING,
        GROUP,
        SYMBOL
    }

    boolean is(String word) {
        return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(word);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }

    /** What stands in the parentheses of a group. */
    String inner() {
        return text.substring(1, text.length() - 1).strip();
    }
}
