package dev.retort.generator.statement;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.LockMode;
import dev.retort.generator.note.Note.Level;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** The constraints that a table gets. */
final class ConstraintRules {

    private final QualifiedName table;
    private final StatementNotes notes;

    ConstraintRules(QualifiedName table, StatementNotes notes) {
        this.table = table;
        this.notes = notes;
    }

    /** Whether a constraint is next, and no column. */
    static boolean isConstraint(StatementWords words) {
        return words.isAt("constraint")
                || words.isAt("check (")
                || words.isAt("foreign key")
                || words.isAt("primary key")
                || words.isAt("unique (")
                || words.isAt("unique nulls")
                || words.isAt("unique using")
                || words.isAt("exclude")
                || words.isAt("not null");
    }

    /** Adds the notes on {@code ADD} with a constraint. */
    void add(StatementWords words) {
        String name = "NAME";
        if (words.take("constraint")) {
            name = words.takeName()
                    .map(QualifiedName::name)
                    .map(Identifiers::quote)
                    .orElse(name);
        }
        boolean later = words.contains("not valid");
        boolean never = words.contains("not enforced");
        if (later) {
            notes.context().addUnvalidated(table, name);
        }
        if (words.take("foreign key")) {
            foreignKey(words, name, later || never);
        } else if (words.isAt("check") || words.isAt("not null")) {
            condition(words, name, later || never);
        } else if (words.take("exclude")) {
            notes.build(
                    LockMode.ACCESS_EXCLUSIVE,
                    table,
                    "An exclusion constraint has no form without the lock: choose a time without users.");
            mayFail("two rows conflict");
        } else {
            key(words, name);
        }
    }

    private void foreignKey(StatementWords words, String name, boolean unchecked) {
        words.skipPast("references");
        QualifiedName referenced = words.takeName().orElse(table);
        if (unchecked) {
            notes.lock(LockMode.SHARE_ROW_EXCLUSIVE, table);
            notes.lock(LockMode.SHARE_ROW_EXCLUSIVE, referenced);
        } else {
            notes.scan(LockMode.SHARE_ROW_EXCLUSIVE, List.of(table, referenced), validated(name));
        }
    }

    private void condition(StatementWords words, String name, boolean unchecked) {
        if (unchecked) {
            notes.lock(LockMode.ACCESS_EXCLUSIVE, table);
            return;
        }
        notes.scan(LockMode.ACCESS_EXCLUSIVE, List.of(table), validated(name));
        mayFail(words.isAt("check") ? "a row violates the check" : "a row has null in the column");
    }

    private String validated(String name) {
        return "Safe: add it with NOT VALID, commit, then ALTER TABLE " + Identifiers.quote(table)
                + " VALIDATE CONSTRAINT " + name + ", which blocks neither reads nor writes.";
    }

    private void key(StatementWords words, String name) {
        boolean primary = words.isAt("primary key");
        if (words.contains("using index")) {
            if (primary) {
                notes.scan(
                        LockMode.ACCESS_EXCLUSIVE,
                        List.of(table),
                        "It reads no rows if all columns of the key are NOT NULL already: make them so first.");
            } else {
                notes.lock(LockMode.ACCESS_EXCLUSIVE, table);
            }
            return;
        }
        notes.build(
                LockMode.ACCESS_EXCLUSIVE,
                table,
                "Safe: CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT " + name
                        + (primary ? " PRIMARY KEY" : " UNIQUE") + " USING INDEX with the name of that index.");
        mayFail("two rows have the same values in the key");
    }

    private void mayFail(String condition) {
        notes.about(Level.WARNING, HazardName.MAY_FAIL, table, "Fails if " + condition + ".");
    }
}
