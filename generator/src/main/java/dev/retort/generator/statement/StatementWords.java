package dev.retort.generator.statement;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlToken.Kind;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the words of a statement from left to right. */
final class StatementWords {

    private final List<SqlToken> tokens;
    private int next;

    StatementWords(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    /** Whether these words are next. */
    boolean isAt(String words) {
        return isAt(next, words);
    }

    /** Compares word by word, because a statement is compared with hundreds of alternatives. */
    private boolean isAt(int place, String words) {
        int start = 0;
        int index = place;
        while (start <= words.length()) {
            int space = words.indexOf(' ', start);
            int end = space < 0 ? words.length() : space;
            if (index >= tokens.size() || !isWord(tokens.get(index), words, start, end - start)) {
                return false;
            }
            index++;
            start = end + 1;
        }
        return true;
    }

    private static boolean isWord(SqlToken token, String words, int start, int length) {
        return token.text().length() == length
                && token.text().regionMatches(true, 0, words, start, length)
                && (token.kind() == Kind.WORD || token.kind() == Kind.SYMBOL || token.kind() == Kind.NUMBER);
    }

    /** Whether these words are next or follow somewhere. */
    boolean contains(String words) {
        for (int place = next; place < tokens.size(); place++) {
            if (isAt(place, words)) {
                return true;
            }
        }
        return false;
    }

    /** Takes these words if they are next; if not, takes nothing and returns false. */
    boolean take(String words) {
        boolean found = isAt(words);
        next += found ? 1 + (int) words.chars().filter(letter -> letter == ' ').count() : 0;
        return found;
    }

    /** Takes the first of these alternatives that is next, if one is. */
    boolean takeAny(String... alternatives) {
        for (String words : alternatives) {
            if (take(words)) {
                return true;
            }
        }
        return false;
    }

    /** Takes one token, if one is left. */
    void skip() {
        next++;
    }

    boolean isAtEnd() {
        return next >= tokens.size();
    }

    /** Takes everything up to these words, and the words; takes everything if they do not follow. */
    boolean skipPast(String words) {
        while (!isAtEnd()) {
            if (take(words)) {
                return true;
            }
            next++;
        }
        return false;
    }

    /** Takes a name, qualified or not; empty if no name is next. */
    Optional<QualifiedName> takeName() {
        List<String> parts = new ArrayList<>();
        while (next < tokens.size() && tokens.get(next).isName()) {
            parts.add(tokens.get(next++).value());
            if (!take(".")) {
                break;
            }
        }
        int last = parts.size() - 1;
        if (last < 0 || parts.contains("")) {
            return Optional.empty();
        }
        return Optional.of(
                last == 0 ? QualifiedName.of(parts.get(0)) : new QualifiedName(parts.get(last - 1), parts.get(last)));
    }

    /** Takes names that commas separate. */
    List<QualifiedName> takeNames() {
        List<QualifiedName> names = new ArrayList<>();
        do {
            take("only");
            takeName().ifPresent(names::add);
            take("*");
        } while (take(","));
        return names;
    }

    /** Takes a pair of parentheses and everything in it, if one is next. */
    void takeParentheses() {
        if (take("(")) {
            for (int depth = 1; depth > 0 && !isAtEnd(); next++) {
                depth += tokens.get(next).is("(") ? 1 : tokens.get(next).is(")") ? -1 : 0;
            }
        }
    }

    /** The tokens that were not taken. */
    List<SqlToken> rest() {
        return tokens.subList(Math.min(next, tokens.size()), tokens.size());
    }

    /** The tokens that were not taken, split at the commas outside parentheses. */
    List<StatementWords> parts() {
        List<StatementWords> parts = new ArrayList<>();
        int depth = 0;
        int start = next;
        for (int i = next; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                parts.add(new StatementWords(tokens.subList(start, i)));
                start = i + 1;
            }
        }
        parts.add(new StatementWords(tokens.subList(Math.min(start, tokens.size()), tokens.size())));
        return parts;
    }

    /** The first of the words that were not taken, in upper case. */
    String first(int most) {
        return rest().stream()
                .limit(most)
                .takeWhile(SqlToken::isName)
                .map(token -> token.text().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
