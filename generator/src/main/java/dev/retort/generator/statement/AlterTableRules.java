package dev.retort.generator.statement;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.LockMode;
import dev.retort.generator.note.Note.Level;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * The actions of {@code ALTER TABLE}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">PostgreSQL manual, ALTER TABLE</a>
 */
final class AlterTableRules {

    /** Actions that take a lock which blocks neither readers nor writers. */
    private static final String[] UNNOTICED = {"cluster on", "set without cluster", "set (", "reset ("};

    /** Actions that change the catalog only, under ACCESS EXCLUSIVE. */
    private static final String[] FAST = {
        "set without oids",
        "inherit",
        "no inherit",
        "of",
        "not of",
        "owner to",
        "replica identity",
        "disable rule",
        "enable rule",
        "enable replica rule",
        "enable always rule",
        "disable row level security",
        "force row level security",
        "no force row level security",
        "alter constraint",
        "options"
    };

    private final QualifiedName table;
    private final WrittenStatement statement;
    private final StatementNotes notes;

    private AlterTableRules(QualifiedName table, WrittenStatement statement, StatementNotes notes) {
        this.table = table;
        this.statement = statement;
        this.notes = notes;
    }

    /** Adds the notes on a statement whose first two words are taken. */
    static void review(StatementWords words, WrittenStatement statement, StatementNotes notes) {
        if (words.take("all in tablespace")) {
            notes.unknown(statement.shown());
            return;
        }
        words.take("if exists");
        words.take("only");
        Optional<QualifiedName> table = words.takeName();
        words.take("*");
        if (table.isEmpty()) {
            notes.unknown(statement.shown());
            return;
        }
        new AlterTableRules(table.get(), statement, notes).review(words);
    }

    private void review(StatementWords words) {
        if (words.take("rename constraint")) {
            lock();
        } else if (words.take("rename to")) {
            breaks("table " + table);
        } else if (words.take("rename")) {
            words.take("column");
            words.takeName().ifPresent(column -> breaks("column " + table + "." + column));
        } else if (words.take("set schema")) {
            breaks("table " + table + " in its old schema");
        } else if (words.isAt("attach partition") || words.isAt("detach partition")) {
            new PartitionRules(table, notes).review(words);
        } else {
            words.parts().forEach(this::action);
        }
    }

    private void lock() {
        notes.lock(LockMode.ACCESS_EXCLUSIVE, table);
    }

    private void breaks(String object) {
        notes.about(
                Level.WARNING,
                HazardName.BREAKS_OLD_CODE,
                table,
                "Breaks a running application: queries and function bodies that use " + object
                        + " fail after the commit. Safe: add the new one, let the application use both, and drop the old"
                        + " one in a later release.");
        lock();
    }

    private void action(StatementWords words) {
        if (words.take("add")) {
            add(words);
        } else if (words.take("drop")) {
            drop(words);
        } else if (words.isAt("alter constraint") && words.contains("enforced") && !words.contains("not enforced")) {
            notes.scan(LockMode.ACCESS_EXCLUSIVE, List.of(table), "No form of it does without the lock.");
        } else if (words.take("validate constraint")) {
            validate(words);
        } else if (words.takeAny(UNNOTICED)) {
            return;
        } else if (words.takeAny(FAST)) {
            lock();
        } else if (words.take("enable row level security")) {
            hideRows();
        } else if (words.take("enable") || words.take("disable")) {
            notes.lock(LockMode.SHARE_ROW_EXCLUSIVE, table);
        } else if (words.takeAny("set logged", "set unlogged", "set tablespace", "set access method")) {
            notes.rewrite(table, "There is no form without the lock: choose a time without users.");
        } else if (words.take("alter")) {
            words.take("column");
            new ColumnRules(table, notes).alter(words);
        } else {
            notes.unknown(statement.shown());
        }
    }

    private void add(StatementWords words) {
        if (ConstraintRules.isConstraint(words)) {
            new ConstraintRules(table, notes).add(words);
        } else {
            words.take("column");
            words.take("if not exists");
            new ColumnRules(table, notes).add(words);
        }
    }

    private void drop(StatementWords words) {
        boolean isConstraint = words.take("constraint");
        if (!isConstraint) {
            words.take("column");
        }
        words.take("if exists");
        words.takeName().ifPresent(name -> {
            if (!isConstraint) {
                notes.about(
                        Level.DANGER,
                        HazardName.LOSES_DATA,
                        table,
                        "Data loss: PostgreSQL deletes all values of " + table + "." + name
                                + " together with every index, constraint and statistics object that has the column, and a"
                                + " downgrade cannot restore them. Application code that still uses the column fails.");
            }
            if (words.contains("cascade")) {
                notes.about(
                        Level.WARNING,
                        HazardName.DROPS_DEPENDENTS,
                        table,
                        "Drops more: CASCADE also drops every object that depends on " + table + "." + name
                                + ". Name them in statements of their own instead.");
            }
        });
        lock();
    }

    private void validate(StatementWords words) {
        words.takeName()
                .filter(name -> notes.context().isUnvalidated(table, name.name()))
                .ifPresent(name -> notes.slow(
                        HazardName.SCANS_TABLE,
                        LockMode.SHARE_ROW_EXCLUSIVE,
                        List.of(table),
                        "Table scan: the transaction still has the lock under which it added " + name
                                + " as NOT VALID; PostgreSQL reads all rows of " + table,
                        "Safe: commit between the two statements."));
    }

    private void hideRows() {
        notes.about(
                Level.WARNING,
                HazardName.BREAKS_OLD_CODE,
                table,
                "Hides rows: until a policy allows them, all rows of " + table
                        + " are invisible to everybody but its owner. Create the policies first.");
        lock();
    }
}
