package dev.retort.generator.statement;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.Note.Level;

/** The beginning and the end of transactions. */
final class TransactionRules implements StatementRule {

    @Override
    public void review(StatementWords words, WrittenStatement statement, StatementNotes notes) {
        StatementContext context = notes.context();
        if (words.isAt("rollback") && (words.contains("to") || words.contains("prepared"))) {
            return;
        }
        boolean begins = words.isAt("begin") || words.isAt("start transaction");
        if (!context.isScript()) {
            notes.other(
                    Level.WARNING,
                    HazardName.COMMITS_EARLY,
                    "Transaction in a migration: " + words.first(1)
                            + " interferes with the transaction in which Retort runs the migration and its history row."
                            + " Remove it: Retort commits each migration, and splits it where PostgreSQL needs that.");
            return;
        }
        if (begins == context.isInTransaction()) {
            notes.other(
                    Level.WARNING,
                    HazardName.MAY_FAIL,
                    begins
                            ? "Nested transaction: PostgreSQL ignores this, because the transaction of line "
                                    + context.transactionLine() + " is not over; the next COMMIT ends both."
                            : "No transaction: " + words.first(1)
                                    + " ends a transaction that this script did not begin. A program that runs the script"
                                    + " in its own transaction loses that.");
        }
        if (begins) {
            context.begin(statement.line());
        } else {
            context.end();
        }
    }
}
