package dev.retort.generator.statement;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.LockMode;
import dev.retort.generator.note.Note.Level;
import java.util.List;

/** Statements that write tables, indexes and materialized views again. */
final class MaintenanceRules implements StatementRule {

    private static final String REPACK =
            "While the table is in use, let autovacuum work, or use an extension such as pg_repack or pg_squeeze.";

    @Override
    public void review(StatementWords words, WrittenStatement statement, StatementNotes notes) {
        if (words.take("vacuum")) {
            vacuum(words, notes);
        } else if (words.take("cluster")) {
            words.takeAny("verbose");
            words.takeParentheses();
            words.takeName()
                    .ifPresentOrElse(
                            table -> notes.rewrite(table, REPACK),
                            () -> all(notes, "all tables that were clustered before"));
        } else if (words.take("refresh materialized view")) {
            refresh(words, notes);
        } else if (words.take("reindex")) {
            reindex(words, notes);
        } else {
            notes.unknown(statement.shown());
        }
    }

    private static void vacuum(StatementWords words, StatementNotes notes) {
        boolean isFull = words.contains("full");
        words.takeParentheses();
        boolean isOption = true;
        while (isOption) {
            isOption = words.takeAny("full", "freeze", "verbose", "analyze");
        }
        if (isFull && words.isAtEnd()) {
            all(notes, "all tables");
        } else if (isFull) {
            words.takeNames().forEach(table -> notes.rewrite(table, REPACK));
        }
    }

    private static void all(StatementNotes notes, String tables) {
        notes.other(
                Level.WARNING,
                HazardName.REWRITES_TABLE,
                "Table rewrite: PostgreSQL rewrites all rows of " + tables
                        + " and blocks reads and writes (ACCESS EXCLUSIVE). " + REPACK);
    }

    private static void refresh(StatementWords words, StatementNotes notes) {
        boolean concurrently = words.take("concurrently");
        words.takeName()
                .ifPresent(view -> notes.slow(
                        HazardName.FILLS_VIEW,
                        concurrently ? LockMode.EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE,
                        List.of(view),
                        "Query: PostgreSQL runs the query of " + view,
                        concurrently
                                ? ""
                                : "With a unique index on the view, REFRESH MATERIALIZED VIEW CONCURRENTLY " + view
                                        + " does not block readers."));
    }

    private static void reindex(StatementWords words, StatementNotes notes) {
        boolean concurrently = words.contains("concurrently");
        words.takeParentheses();
        String kind = words.first(1);
        words.skip();
        words.take("concurrently");
        if (concurrently) {
            ConcurrentRules.outside(notes, "REINDEX CONCURRENTLY");
            return;
        }
        String work = "Index rebuild: PostgreSQL builds the index" + (kind.equals("INDEX") ? " " : "es of ");
        String safe = "Safe: REINDEX " + kind + " CONCURRENTLY";
        words.takeName()
                .ifPresentOrElse(
                        name -> notes.slow(
                                HazardName.REBUILDS_INDEX,
                                kind.equals("INDEX") ? LockMode.ACCESS_EXCLUSIVE : LockMode.SHARE,
                                List.of(name),
                                work + name + " again",
                                "Queries that would use the index and all writes to its table wait. " + safe + " "
                                        + name + "."),
                        () -> notes.other(
                                Level.WARNING,
                                HazardName.REBUILDS_INDEX,
                                work + "the database again and blocks writes to each table meanwhile. " + safe + "."));
    }
}
