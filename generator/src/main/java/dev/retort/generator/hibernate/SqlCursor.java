package dev.retort.generator.hibernate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens of a clause. */
final class SqlCursor {

    private final String text;
    private final List<SqlToken> tokens;
    private int position;

    SqlCursor(String text) {
        this.text = text;
        this.tokens = SqlTokenizer.tokens(text);
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
        if (position + words.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!tokens.get(position + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a group in parentheses comes next. */
    boolean comesGroup() {
        return !atEnd() && tokens.get(position).kind() == SqlToken.Kind.GROUP;
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
