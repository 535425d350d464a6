package dev.retort.generator.hibernate;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens of a clause, without its comments; parentheses with everything between them are one token. */
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
            throw new IllegalArgumentException("something is missing at the end of: " + text);
        }
        return tokens.get(position++);
    }

    /** Steps over these words if they come next. */
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

    /** Whether something in parentheses comes next. */
    boolean comesGroup() {
        return isGroup(position);
    }

    /** Returns the text between the parentheses that come next. */
    String group() {
        if (!comesGroup()) {
            throw new IllegalArgumentException("parentheses are missing in: " + text);
        }
        return next().value();
    }

    /** Returns the text between the parentheses, if these words and then parentheses come next; else null. */
    @Nullable
    String groupAfter(String... words) {
        return comes(words) && isGroup(position + words.length) && accept(words) ? group() : null;
    }

    private boolean isGroup(int place) {
        return place < tokens.size() && tokens.get(place).kind() == SqlToken.Kind.GROUP;
    }

    /** The text up to the next of these words, at least one token of it; its blanks are kept. */
    String until(Set<String> words) {
        int start = next().start();
        while (!atEnd() && words.stream().noneMatch(this::comes)) {
            position++;
        }
        return text.substring(start, tokens.get(position - 1).end());
    }

    /** The text from here to the end, or null at the end. */
    @Nullable
    String rest() {
        if (atEnd()) {
            return null;
        }
        String rest = text.substring(tokens.get(position).start());
        position = tokens.size();
        return rest.strip();
    }

    /** A name with or without a schema, as it is written. */
    String qualifiedName() {
        int start = next().start();
        while (!atEnd() && tokens.get(position).text().equals(".")) {
            position++;
            next();
        }
        return text.substring(start, tokens.get(position - 1).end());
    }
}
