package dev.retort.generator.hibernate;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of a clause one by one, without comments. Parentheses and their contents are one token. */
final class SqlCursor {

    private final String text;
    private final List<SqlToken> tokens;
    private int position;

    SqlCursor(String text) {
        this.text = SqlTokenizer.withoutComments(text);
        this.tokens = SqlTokenizer.grouped(this.text);
    }

    boolean atEnd() {
        return position == tokens.size();
    }

    SqlToken next() {
        if (atEnd()) {
            throw new IllegalArgumentException("unexpected end of: " + text);
        }
        return tokens.get(position++);
    }

    /** Skips these words if they come next. Returns whether they did. */
    boolean accept(String... words) {
        if (!comes(words)) {
            return false;
        }
        position += words.length;
        return true;
    }

    /** Whether these words come next. */
    boolean comes(String... words) {
        return SqlToken.areAt(tokens, position, words);
    }

    /** Whether parentheses come next. */
    boolean comesGroup() {
        return isGroup(position);
    }

    /** Returns the text in the parentheses that come next. */
    String group() {
        if (!comesGroup()) {
            throw new IllegalArgumentException("parentheses are missing in: " + text);
        }
        return next().value();
    }

    /** Returns the text in the parentheses if these words and then parentheses come next; otherwise null. */
    @Nullable
    String groupAfter(String... words) {
        return comes(words) && isGroup(position + words.length) && accept(words) ? group() : null;
    }

    private boolean isGroup(int place) {
        return place < tokens.size() && tokens.get(place).kind() == SqlToken.Kind.GROUP;
    }

    /** Returns the text up to the next of these words, including its white space, and at least one token. */
    String until(Set<String> words) {
        int start = next().start();
        while (!atEnd() && words.stream().noneMatch(this::comes)) {
            position++;
        }
        return text.substring(start, tokens.get(position - 1).end());
    }

    /** Returns the text from here to the end, or null at the end. */
    @Nullable
    String rest() {
        if (atEnd()) {
            return null;
        }
        String rest = text.substring(tokens.get(position).start());
        position = tokens.size();
        return rest.strip();
    }

    /** Returns a name with or without a schema, as it is written. */
    String qualifiedName() {
        int start = next().start();
        while (!atEnd() && tokens.get(position).text().equals(".")) {
            position++;
            next();
        }
        return text.substring(start, tokens.get(position - 1).end());
    }
}
