package dev.retort.postgres;

import dev.retort.postgres.SqlStatement.Mode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses the first words of a statement: enough to find out its kind and the object that it names. */
public final class StatementParser {

    /** The first words of statements that the server refuses to run in a transaction. */
    private static final List<String> OUTSIDE = List.of(
            "vacuum",
            "create database",
            "drop database",
            "create tablespace",
            "drop tablespace",
            "create subscription",
            "drop subscription",
            "alter system",
            "reindex schema",
            "reindex database",
            "reindex system");

    private static final List<String> CHANGES_ROWS = List.of("insert", "update", "delete", "merge", "with", "copy");

    /** The first words of statements that run functions or code. */
    private static final List<String> RUNS_CODE = List.of("select", "do", "call");

    private static final Set<String> REPEATABLE = Set.of("vacuum", "reindex", "alter");

    private final String sql;
    private final List<SqlToken> tokens;
    private int next;

    private StatementParser(String sql) {
        this.sql = sql;
        this.tokens = SqlTokenizer.of(sql);
    }

    public static StatementParser of(String sql) {
        return new StatementParser(sql);
    }

    /** Returns the statement with the mode that its text determines. */
    public SqlStatement statement() {
        return new SqlStatement(sql, mode());
    }

    private Mode mode() {
        if (OUTSIDE.stream().anyMatch(this::begins) || isConcurrent()) {
            return Mode.NON_TRANSACTIONAL;
        }
        if (begins("alter table") && contains("validate constraint")) {
            return Mode.WAITS_FOR_LOCKS;
        }
        boolean finalize = begins("alter table") && contains("detach partition") && contains("finalize");
        return finalize || (begins("alter type") && contains("add value")) ? Mode.OWN_TRANSACTION : Mode.TRANSACTIONAL;
    }

    /** Whether the statement can run again without harm after it ran. */
    public boolean isRepeatable() {
        return !tokens.isEmpty() && REPEATABLE.stream().anyMatch(tokens.get(0)::is);
    }

    /** Whether the statement changes rows of tables. */
    public boolean changesRows() {
        return CHANGES_ROWS.stream().anyMatch(this::begins);
    }

    /** Whether the statement runs functions or code, which may change rows of tables. */
    public boolean runsCode() {
        return RUNS_CODE.stream().anyMatch(this::begins);
    }

    private boolean isConcurrent() {
        return contains("concurrently")
                && (begins("create index")
                        || begins("create unique index")
                        || begins("drop index")
                        || begins("reindex")
                        || (begins("alter table") && contains("detach partition")));
    }

    /** Takes these words if they are next; if not, takes nothing and returns false. */
    public boolean take(String words) {
        if (!isAt(next, words)) {
            return false;
        }
        next += count(words);
        return true;
    }

    /** Takes a pair of parentheses and everything in it, if one is next. */
    public void takeParentheses() {
        if (take("(")) {
            int depth = 1;
            while (depth > 0 && next < tokens.size()) {
                depth += take("(") ? 1 : take(")") ? -1 : skip();
            }
        }
    }

    private int skip() {
        next++;
        return 0;
    }

    /** Takes a name, qualified or not, in its written form; null if no name is next. */
    @Nullable
    public String takeName() {
        int start = next;
        while (next < tokens.size() && tokens.get(next).isName()) {
            next++;
            if (!take(".")) {
                break;
            }
        }
        return start == next
                ? null
                : sql.substring(tokens.get(start).start(), tokens.get(next - 1).end());
    }

    /** Returns the text that was not taken. */
    public String rest() {
        return next < tokens.size() ? sql.substring(tokens.get(next).start()) : "";
    }

    private boolean begins(String words) {
        return isAt(0, words);
    }

    private boolean contains(String words) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int place, String words) {
        return SqlToken.areAt(tokens, place, words.split(" ", -1));
    }

    private static int count(String words) {
        return words.split(" ", -1).length;
    }
}
