package dev.retort.generator.statement;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.Note.Level;

/** Statements that PostgreSQL refuses in a transaction. */
final class ConcurrentRules {

    private ConcurrentRules() {}

    /** Notes that the statement fails if the author began a transaction. Retort runs it outside one by itself. */
    static void outside(StatementNotes notes, String words) {
        if (notes.context().isInTransaction()) {
            notes.other(
                    Level.WARNING,
                    HazardName.MAY_FAIL,
                    "Fails: PostgreSQL refuses " + words + " in a transaction, and that of line "
                            + notes.context().transactionLine() + " is not over. Put the statement behind its COMMIT.");
        }
    }
}
