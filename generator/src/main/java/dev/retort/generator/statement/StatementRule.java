package dev.retort.generator.statement;

/** The rules for the statements that begin with one word. */
@FunctionalInterface
interface StatementRule {

    /** A statement that neither blocks other sessions nor changes rows. */
    StatementRule HARMLESS = (words, statement, notes) -> {};

    /**
     * Adds the notes on a statement.
     *
     * @param words its words; none is taken
     * @param statement the statement
     * @param notes the notes on it so far
     */
    void review(StatementWords words, WrittenStatement statement, StatementNotes notes);
}
