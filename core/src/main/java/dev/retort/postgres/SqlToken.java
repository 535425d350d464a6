package dev.retort.postgres;

import dev.retort.schema.ConventionalName;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A token of SQL text.
 *
 * @param kind the kind of token
 * @param text the token in its written form
 * @param start the position in the text where it begins
 */
public record SqlToken(Kind kind, String text, int start) {

    /** The kinds of tokens. */
    public enum Kind {
        /** White space. */
        SPACE,
        /** A comment up to the end of its line, or a block comment. */
        COMMENT,
        /** A keyword, or a name without double quotes. */
        WORD,
        /** A name in double quotes, with or without the prefix {@code U&}. */
        QUOTED_NAME,
        /** A string constant with its quotes and its prefix, or with its dollar quotes. */
        STRING,
        /** A number without its sign. */
        NUMBER,
        /** An operator, a parenthesis, a punctuation mark, or a parameter such as {@code $1}. */
        SYMBOL,
        /** Parentheses with everything between them; only {@link SqlTokenizer#grouped} returns them. */
        GROUP,
        /** A quote or comment that is not closed: it extends to the end of the text. */
        UNCLOSED
    }

    /** Tells whether these keywords, symbols and numbers are in a list of tokens from that index on. */
    public static boolean areAt(List<SqlToken> tokens, int index, String... words) {
        if (index < 0 || index + words.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!tokens.get(index + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether these keywords, symbols and numbers follow each other anywhere in a list of tokens. */
    public static boolean areIn(List<SqlToken> tokens, String... words) {
        return IntStream.range(0, tokens.size()).anyMatch(index -> areAt(tokens, index, words));
    }

    /** Returns the position behind the token. */
    public int end() {
        return start + text.length();
    }

    /** Tells whether the token is this keyword, in any case, this symbol or this number. A name in double quotes is no keyword. */
    public boolean is(String word) {
        return text.length() == word.length()
                && (kind == Kind.WORD || kind == Kind.SYMBOL || kind == Kind.NUMBER)
                && text.toLowerCase(Locale.ROOT).equals(word);
    }

    /** Tells whether the token is white space or a comment. */
    public boolean isBlank() {
        return kind == Kind.SPACE || kind == Kind.COMMENT;
    }

    /** Tells whether the token is a keyword or a name, in double quotes or not. */
    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }

    /** Tells whether the token is a string constant. */
    public boolean isString() {
        return kind == Kind.STRING;
    }

    /** Tells whether the token is a string constant in dollar quotes. */
    public boolean isDollarQuoted() {
        return kind == Kind.STRING && text.startsWith("$");
    }

    /**
     * Returns the meaning of the text: a name as the catalog spells it, the characters of a string, the text between the
     * parentheses of a group; for every other token the text itself.
     *
     * <p>A backslash escapes only in {@code E'…'}, as {@code standard_conforming_strings} has it by default, and in a name
     * or string with the prefix {@code U&}, where a {@code UESCAPE} clause is not applied.
     */
    public String value() {
        return switch (kind) {
            case WORD -> ConventionalName.truncate(Identifiers.fold(text));
            case QUOTED_NAME -> ConventionalName.truncate(unquoted('"'));
            case STRING -> isDollarQuoted() ? undollared() : unquoted('\'');
            case GROUP -> text.substring(1, text.length() - 1).strip();
            default -> text;
        };
    }

    private String undollared() {
        int tag = text.indexOf('$', 1) + 1;
        return text.substring(tag, text.length() - tag);
    }

    private String unquoted(char quote) {
        String content = text.substring(text.indexOf(quote) + 1, text.length() - 1);
        String single = String.valueOf(quote);
        String value = content.replace(single + single, single);
        return switch (text.charAt(0)) {
            case 'e', 'E' -> StringEscapes.decode(value);
            case 'u', 'U' -> StringEscapes.decodeUnicode(value);
            default -> value;
        };
    }
}
