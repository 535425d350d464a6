package dev.retort.generator.statement;

import dev.retort.postgres.SqlToken;
import java.util.List;

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
        StringBuilder text = new StringBuilder();
        boolean joins = true;
        for (SqlToken token : tokens) {
            if (text.length() > LONGEST) {
                break;
            }
            boolean isJoined = token.is(".") || token.is("(") || token.is(")") || token.is(",");
            text.append(joins || isJoined ? "" : " ").append(token.text());
            joins = token.is(".") || token.is("(");
        }
        String line = text.toString().replace('\n', ' ').replace('\r', ' ');
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }
}
