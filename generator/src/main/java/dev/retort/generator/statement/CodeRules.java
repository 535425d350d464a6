package dev.retort.generator.statement;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.Note.Level;

/** Statements that run code, which is not read. */
final class CodeRules implements StatementRule {

    @Override
    public void review(StatementWords words, WrittenStatement statement, StatementNotes notes) {
        notes.other(
                Level.WARNING,
                HazardName.UNKNOWN_STATEMENT,
                "Unknown statement: Retort does not read code, so it cannot say what " + words.first(1)
                        + " locks or changes.");
    }
}
