package dev.retort.junit;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import java.util.ArrayList;
import java.util.List;

/** The statements of a script without psql commands. */
final class ScriptStatements {

    private ScriptStatements() {}

    /** Splits a script at its semicolons, except those within the body of a function in standard SQL. */
    static List<String> of(String script) {
        List<SqlToken> tokens = SqlTokenizer.of(script);
        List<String> statements = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (SqlToken.areAt(tokens, i, "begin", "atomic") || (depth > 0 && token.is("case"))) {
                depth++;
            } else if (depth > 0 && token.is("end")) {
                depth--;
            } else if (depth == 0 && token.is(";")) {
                statements.add(script.substring(start, token.start()).strip());
                start = token.end();
            }
        }
        return statements;
    }
}
