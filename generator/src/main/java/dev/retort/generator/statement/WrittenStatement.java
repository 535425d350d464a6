package dev.retort.generator.statement;

import dev.retort.postgres.SqlToken;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement in a text.
 *
 * @param tokens its tokens without white space, comments and the semicolon
 * @param line the line of the text where it begins, from 1
 */
public record WrittenStatement(List<SqlToken> tokens, int line) {

    private static final int LONGEST = 60;

    public WrittenStatement {
        tokens = List.copyOf(tokens);
    }

    /** The statement in one line, cut off where it is long. */
    public String shown() {
        String text = tokens.stream().map(SqlToken::text).collect(Collectors.joining(" "));
        String line =
                text.replaceAll("\\s+", " ").replaceAll(" ?([.(,)]) ?", "$1").replace(",", ", ");
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }
}
