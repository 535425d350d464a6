package dev.retort.generator.statement;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.LockMode;
import dev.retort.generator.note.Note.Level;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** {@code DROP} of each kind of object. */
final class DropRules implements StatementRule {

    /** Kinds whose drop deletes no rows and takes no lock on a table that the text names. */
    private static final String[] USED_BY_CODE = {
        "function",
        "procedure",
        "routine",
        "aggregate",
        "operator",
        "sequence",
        "collation",
        "cast",
        "type",
        "domain",
        "extension",
        "event trigger",
        "foreign table",
        "language",
        "procedural language",
        "trusted language",
        "conversion",
        "text search",
        "access method",
        "transform",
        "server",
        "foreign data wrapper",
        "user mapping",
        "statistics",
        "role",
        "user",
        "group",
        "tablespace"
    };

    @Override
    public void review(StatementWords words, WrittenStatement statement, StatementNotes notes) {
        words.take("drop");
        boolean cascade = words.contains("cascade");
        if (words.take("table")) {
            tables(words, cascade, notes);
        } else if (words.take("index")) {
            indexes(words, notes);
        } else if (words.takeAny("view", "materialized view", "sequence")) {
            views(words, notes);
        } else if (words.takeAny("trigger", "policy", "rule")) {
            part(words, notes);
        } else if (words.take("schema")) {
            everything(words, cascade, notes);
        } else if (words.take("owned by")) {
            everything(words, true, notes);
        } else if (words.take("database")) {
            words.take("if exists");
            words.takeName()
                    .ifPresent(name -> notes.other(
                            Level.DANGER,
                            HazardName.LOSES_DATA,
                            "Data loss: PostgreSQL deletes the whole database " + name + "."));
        } else if (words.takeAny("publication", "subscription")) {
            notes.other(
                    Level.WARNING,
                    HazardName.BREAKS_REPLICATION,
                    "Replication: the drop ends the logical replication of the tables in it.");
        } else if (words.takeAny(USED_BY_CODE)) {
            if (cascade) {
                notes.other(
                        Level.DANGER,
                        HazardName.DROPS_DEPENDENTS,
                        "Drops more: CASCADE also drops every object that depends on it, such as columns with their"
                                + " values. Name these objects in statements of their own instead.");
            }
            notes.other(
                    Level.NOTE,
                    HazardName.BREAKS_OLD_CODE,
                    "Breaks a running application: code that uses the object fails after the commit.");
        } else {
            notes.unknown(statement.shown());
        }
    }

    private static void tables(StatementWords words, boolean cascade, StatementNotes notes) {
        words.take("if exists");
        for (QualifiedName table : words.takeNames()) {
            notes.about(
                    Level.DANGER,
                    HazardName.LOSES_DATA,
                    table,
                    "Data loss: PostgreSQL deletes all rows of " + table
                            + ", and a downgrade cannot restore them. Application code that still uses the table fails. If"
                            + " it has foreign keys, the tables that they refer to are blocked, too (ACCESS EXCLUSIVE).");
            if (cascade) {
                notes.about(
                        Level.WARNING,
                        HazardName.DROPS_DEPENDENTS,
                        table,
                        "Drops more: CASCADE also drops views of " + table
                                + " and foreign keys that refer to it. Name them in statements of their own instead.");
            }
            notes.lock(LockMode.ACCESS_EXCLUSIVE, table);
        }
    }

    private static void indexes(StatementWords words, StatementNotes notes) {
        boolean concurrently = words.take("concurrently");
        words.take("if exists");
        if (concurrently) {
            ConcurrentRules.outside(notes, "DROP INDEX CONCURRENTLY");
            return;
        }
        words.takeNames()
                .forEach(index -> notes.about(
                        Level.NOTE,
                        HazardName.BLOCKS_ALL,
                        index,
                        "Lock: PostgreSQL blocks reads and writes of the table of index " + index
                                + " until the transaction ends (ACCESS EXCLUSIVE). The statement itself is fast. Safe: DROP"
                                + " INDEX CONCURRENTLY " + index + "."));
    }

    private static void views(StatementWords words, StatementNotes notes) {
        words.take("if exists");
        for (QualifiedName view : words.takeNames()) {
            notes.about(
                    Level.WARNING,
                    HazardName.BREAKS_OLD_CODE,
                    view,
                    "Breaks a running application: code that uses " + view + " fails after the commit.");
            notes.lock(LockMode.ACCESS_EXCLUSIVE, view);
        }
    }

    private static void part(StatementWords words, StatementNotes notes) {
        words.skipPast("on");
        words.takeName().ifPresent(table -> notes.lock(LockMode.ACCESS_EXCLUSIVE, table));
    }

    private static void everything(StatementWords words, boolean withContents, StatementNotes notes) {
        words.take("if exists");
        List<QualifiedName> names = words.takeNames();
        if (withContents && !names.isEmpty()) {
            notes.other(
                    Level.DANGER,
                    HazardName.LOSES_DATA,
                    "Data loss: PostgreSQL drops every table of " + names.get(0)
                            + " with its rows, and a downgrade cannot restore them.");
        }
    }
}
