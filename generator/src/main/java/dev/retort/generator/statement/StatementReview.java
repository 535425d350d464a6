package dev.retort.generator.statement;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.Note;
import dev.retort.generator.note.Note.Level;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlToken.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the locks, rewrites, losses and failures of statements by their text alone. */
public final class StatementReview {

    private static final int LONGEST_NAME = 63;

    /** The most bytes that a character of Java takes in UTF-8. */
    private static final int LONGEST_CHARACTER = 3;

    private static final Map<String, StatementRule> RULES = Map.ofEntries(
            Map.entry("alter", new AlterRules()),
            Map.entry("create", new CreateRules()),
            Map.entry("drop", new DropRules()),
            Map.entry("insert", new RowStatementRules()),
            Map.entry("update", new RowStatementRules()),
            Map.entry("delete", new RowStatementRules()),
            Map.entry("merge", new RowStatementRules()),
            Map.entry("truncate", new RowStatementRules()),
            Map.entry("copy", new RowStatementRules()),
            Map.entry("with", new RowStatementRules()),
            Map.entry("lock", new RowStatementRules()),
            Map.entry("vacuum", new MaintenanceRules()),
            Map.entry("cluster", new MaintenanceRules()),
            Map.entry("reindex", new MaintenanceRules()),
            Map.entry("refresh", new MaintenanceRules()),
            Map.entry("begin", new TransactionRules()),
            Map.entry("start", new TransactionRules()),
            Map.entry("commit", new TransactionRules()),
            Map.entry("end", new TransactionRules()),
            Map.entry("rollback", new TransactionRules()),
            Map.entry("abort", new TransactionRules()),
            Map.entry("set", new SettingRules()),
            Map.entry("reset", new SettingRules()),
            Map.entry("select", new SettingRules()),
            Map.entry("do", new CodeRules()),
            Map.entry("call", new CodeRules()),
            Map.entry("savepoint", StatementRule.HARMLESS),
            Map.entry("release", StatementRule.HARMLESS),
            Map.entry("analyze", StatementRule.HARMLESS),
            Map.entry("analyse", StatementRule.HARMLESS),
            Map.entry("checkpoint", StatementRule.HARMLESS),
            Map.entry("comment", StatementRule.HARMLESS),
            Map.entry("security", StatementRule.HARMLESS),
            Map.entry("grant", StatementRule.HARMLESS),
            Map.entry("revoke", StatementRule.HARMLESS),
            Map.entry("show", StatementRule.HARMLESS),
            Map.entry("values", StatementRule.HARMLESS),
            Map.entry("table", StatementRule.HARMLESS),
            Map.entry("notify", StatementRule.HARMLESS),
            Map.entry("listen", StatementRule.HARMLESS),
            Map.entry("unlisten", StatementRule.HARMLESS),
            Map.entry("deallocate", StatementRule.HARMLESS),
            Map.entry("discard", StatementRule.HARMLESS));

    private StatementReview() {}

    /** The notes on statements, in their order and the worst first within one; they add to the context. */
    public static List<Note> of(List<WrittenStatement> statements, StatementContext context) {
        List<Note> all = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            StatementNotes notes = new StatementNotes(i, context);
            review(statements.get(i), notes);
            all.addAll(notes.all());
        }
        if (context.isScript() && context.isInTransaction()) {
            StatementNotes notes = new StatementNotes(statements.size() - 1, context);
            notes.other(
                    Level.WARNING,
                    HazardName.MAY_FAIL,
                    "Not committed: the transaction of line " + context.transactionLine()
                            + " has no COMMIT, so nothing of it stays.");
            all.addAll(notes.all());
        }
        return List.copyOf(all);
    }

    private static void review(WrittenStatement statement, StatementNotes notes) {
        List<SqlToken> tokens = statement.tokens();
        String first = tokens.get(0).kind() == Kind.WORD ? tokens.get(0).value() : "";
        StatementRule rule = RULES.getOrDefault(first, (words, same, found) -> found.unknown(same.shown()));
        rule.review(new StatementWords(tokens), statement, notes);
        tokens.stream()
                .filter(StatementReview::isTooLong)
                .map(SqlToken::text)
                .distinct()
                .forEach(
                        name -> notes.other(
                                Level.WARNING,
                                HazardName.CUTS_NAME,
                                "Name too long: PostgreSQL cuts " + name + " off after " + LONGEST_NAME
                                        + " bytes, and two names that differ only behind them are the same. Use a shorter name."));
    }

    private static boolean isTooLong(SqlToken token) {
        if (token.text().length() <= LONGEST_NAME / LONGEST_CHARACTER) {
            return false;
        }
        int quotes = token.kind() == Kind.QUOTED_NAME ? 2 : 0;
        return token.isName() && token.text().getBytes(StandardCharsets.UTF_8).length - quotes > LONGEST_NAME;
    }
}
