package dev.retort.generator.statement;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text at the semicolons between statements, as {@code psql} does: not at those in parentheses, in the body of a
 * function or in the data of {@code COPY}.
 */
public final class StatementSplitter {

    private static final String END_OF_DATA = "\n\\.";

    private final String text;
    private final List<WrittenStatement> statements = new ArrayList<>();
    private List<SqlToken> tokens = new ArrayList<>();
    private int start;
    private int line = 1;
    private int counted;
    private int depth;

    private StatementSplitter(String text) {
        this.text = text;
    }

    /** Returns the statements of a text. */
    public static List<WrittenStatement> split(String text) {
        return new StatementSplitter(text).run();
    }

    private List<WrittenStatement> run() {
        int from = 0;
        while (from < text.length()) {
            from = part(from);
        }
        end();
        return statements;
    }

    /** Splits the text from a position on, up to the data of the next {@code COPY}; returns the position behind it. */
    private int part(int from) {
        for (SqlToken token : SqlTokenizer.all(text.substring(from))) {
            int place = from + token.start();
            if (token.isBlank()) {
                if (isCommandOfPsql() && token.text().indexOf('\n') >= 0) {
                    end();
                }
            } else if (token.is(";") && depth <= 0) {
                boolean hasData = isFollowedByData();
                end();
                if (hasData) {
                    int data = text.indexOf(END_OF_DATA, place);
                    return data < 0 ? text.length() : data + END_OF_DATA.length();
                }
            } else {
                add(token, place);
            }
        }
        return text.length();
    }

    private void add(SqlToken token, int place) {
        if (tokens.isEmpty()) {
            start = place;
        }
        tokens.add(token);
        if (token.is("(")) {
            depth++;
        } else if (token.is(")")) {
            depth--;
        } else if (depth > 0 ? token.is("case") || token.is("end") : token.is("atomic")) {
            depth += isRoutine() ? (token.is("end") ? -1 : 1) : 0;
        }
    }

    private boolean isRoutine() {
        int kind = SqlToken.areAt(tokens, 1, "or", "replace") ? 3 : 1;
        return SqlToken.areAt(tokens, 0, "create")
                && (SqlToken.areAt(tokens, kind, "function") || SqlToken.areAt(tokens, kind, "procedure"));
    }

    private boolean isCommandOfPsql() {
        return SqlToken.areAt(tokens, 0, "\\");
    }

    private boolean isFollowedByData() {
        return SqlToken.areAt(tokens, 0, "copy") && SqlToken.areIn(tokens, "from", "stdin");
    }

    private void end() {
        if (!tokens.isEmpty()) {
            for (; counted < start; counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            statements.add(new WrittenStatement(tokens, line));
        }
        tokens = new ArrayList<>();
        depth = 0;
    }
}
