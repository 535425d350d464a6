package dev.retort.generator.sql;

import dev.retort.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression as PostgreSQL prints it, in pieces that can be replaced. */
public final class SqlTextTokens {

    /** What a piece is. */
    public enum Kind {
        STRING,
        NAME,
        OTHER
    }

    /**
     * A piece of the text.
     *
     * @param value what a string or a name says, without quotes; else the text
     */
    public record Token(Kind kind, String text, String value) {

        /** A name, in quotes where it needs them. */
        public static Token name(String name) {
            return new Token(Kind.NAME, Identifiers.quote(name), name);
        }

        /** A string constant. */
        public static Token string(String value) {
            return new Token(Kind.STRING, Identifiers.literal(value), value);
        }

        /** Whether it is this text, and neither a string nor a name. */
        public boolean is(String other) {
            return kind == Kind.OTHER && text.equals(other);
        }

        /** Whether it is this word without quotes, in any case. */
        public boolean isWord(String word) {
            return kind == Kind.NAME && text.equalsIgnoreCase(word);
        }
    }

    private static final Pattern TOKEN = Pattern.compile("(?<string>E?'(?:[^']|'')*')|(?<quoted>\"(?:[^\"]|\"\")+\")"
            + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)|(?<other>::|\\s+|[\\d.]*\\d|.)");

    private SqlTextTokens() {}

    /** The pieces of an expression, in its order. */
    public static List<Token> of(String sql) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            String text = matcher.group();
            if (matcher.group("string") != null) {
                tokens.add(new Token(Kind.STRING, text, string(text)));
            } else if (matcher.group("quoted") != null) {
                String name = text.substring(1, text.length() - 1).replace("\"\"", "\"");
                tokens.add(new Token(Kind.NAME, text, name));
            } else {
                tokens.add(new Token(matcher.group("word") == null ? Kind.OTHER : Kind.NAME, text, text));
            }
        }
        return tokens;
    }

    /** The expression of these pieces. */
    public static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.text()));
        return text.toString();
    }

    private static String string(String text) {
        boolean escaped = text.startsWith("E");
        String value = text.substring(escaped ? 2 : 1, text.length() - 1).replace("''", "'");
        return escaped ? value.replace("\\\\", "\\") : value;
    }
}
