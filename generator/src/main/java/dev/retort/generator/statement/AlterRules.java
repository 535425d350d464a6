package dev.retort.generator.statement;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.LockMode;
import dev.retort.generator.note.Note.Level;
import dev.retort.schema.QualifiedName;
import java.util.Locale;

/** {@code ALTER} of each kind of object. */
final class AlterRules implements StatementRule {

    /** Kinds whose changes lock no table, unless they take a name away from code that uses it. */
    private static final String[] WITHOUT_LOCK = {
        "function",
        "procedure",
        "routine",
        "aggregate",
        "operator",
        "collation",
        "conversion",
        "language",
        "extension",
        "event trigger",
        "default privileges",
        "database",
        "role",
        "user",
        "group",
        "system",
        "tablespace",
        "statistics",
        "publication",
        "subscription",
        "server",
        "foreign data wrapper",
        "user mapping",
        "text search",
        "large object",
        "schema"
    };

    private static final String RENAMED = "Breaks a running application: code that uses ";

    @Override
    public void review(StatementWords words, WrittenStatement statement, StatementNotes notes) {
        words.take("alter");
        if (words.takeAny("table", "foreign table")) {
            AlterTableRules.review(words, statement, notes);
        } else if (words.take("index")) {
            index(words, statement, notes);
        } else if (words.take("type")) {
            type(words, notes);
        } else if (words.take("domain")) {
            domain(words, notes);
        } else if (words.take("sequence")) {
            sequence(words, notes);
        } else if (words.takeAny("view", "materialized view")) {
            view(words, notes);
        } else if (words.takeAny("trigger", "policy", "rule")) {
            words.skipPast("on");
            words.takeName().ifPresent(table -> notes.lock(LockMode.ACCESS_EXCLUSIVE, table));
        } else if (words.takeAny(WITHOUT_LOCK)) {
            String kind = statement.tokens().get(1).text().toLowerCase(Locale.ROOT);
            if (words.contains("rename to") || words.contains("set schema")) {
                words.takeName().ifPresent(name -> renamed(kind + " " + name, notes));
            }
        } else {
            notes.unknown(statement.shown());
        }
    }

    private static void renamed(String object, StatementNotes notes) {
        notes.other(Level.WARNING, HazardName.BREAKS_OLD_CODE, RENAMED + object + " fails after the commit.");
    }

    private static void index(StatementWords words, WrittenStatement statement, StatementNotes notes) {
        if (words.take("all in tablespace")) {
            notes.unknown(statement.shown());
            return;
        }
        words.take("if exists");
        words.takeName().ifPresent(index -> {
            if (words.take("set tablespace")) {
                notes.about(
                        Level.WARNING,
                        HazardName.REBUILDS_INDEX,
                        index,
                        "Index copy: PostgreSQL copies the whole index " + index
                                + " and blocks its use until the transaction ends (ACCESS EXCLUSIVE). Safe: REINDEX"
                                + " (CONCURRENTLY, TABLESPACE …) of it.");
            } else if (words.take("attach partition")) {
                words.takeName().ifPresent(part -> notes.lock(LockMode.ACCESS_EXCLUSIVE, part));
            }
        });
    }

    private static void type(StatementWords words, StatementNotes notes) {
        QualifiedName type = words.takeName().orElse(QualifiedName.of("?"));
        if (words.take("add value")) {
            words.take("if not exists");
            String text =
                    "Separate transaction: a new value of " + type + " cannot be used in the transaction that adds it";
            notes.other(
                    Level.NOTE,
                    HazardName.COMMITS_EARLY,
                    notes.context().isScript()
                            ? text + ". Commit before the first statement that uses it."
                            : text
                                    + ", so PostgreSQL commits it before the rest of the migration. It stays if the rest fails.");
        } else if (words.take("rename value")) {
            renamed("the value " + words.rest().get(0).text() + " of " + type, notes);
        } else if (words.take("rename attribute")) {
            renamed("the attribute of " + type, notes);
        } else if (words.contains("drop attribute")) {
            notes.other(
                    Level.DANGER,
                    HazardName.LOSES_DATA,
                    "Data loss: PostgreSQL deletes the values of the attribute in every row that has " + type
                            + ", and a downgrade cannot restore them.");
        } else if (words.contains("alter attribute")) {
            notes.other(
                    Level.WARNING,
                    HazardName.MAY_FAIL,
                    "Fails if a column has the type " + type + ". Rebuild such a column with the new type instead.");
        } else if (words.contains("rename to") || words.contains("set schema")) {
            renamed("type " + type, notes);
        }
    }

    private static void domain(StatementWords words, StatementNotes notes) {
        QualifiedName domain = words.takeName().orElse(QualifiedName.of("?"));
        boolean checks = words.isAt("set not null")
                || words.isAt("validate constraint")
                || (words.isAt("add") && !words.contains("not valid"));
        if (checks) {
            notes.other(
                    Level.WARNING,
                    HazardName.SCANS_TABLE,
                    "Table scan: PostgreSQL reads all rows of every table that has a column of domain " + domain
                            + ", and blocks writes to these tables until the transaction ends (SHARE)."
                            + (words.isAt("add")
                                    ? " Safe: add the constraint with NOT VALID, commit, and validate it when writes may"
                                            + " wait; or use a check constraint of each table."
                                    : ""));
        } else if (words.contains("rename to") || words.contains("set schema")) {
            renamed("domain " + domain, notes);
        }
    }

    private static void sequence(StatementWords words, StatementNotes notes) {
        words.take("if exists");
        words.takeName().ifPresent(sequence -> {
            if (words.isAt("rename to") || words.isAt("set schema")) {
                renamed("sequence " + sequence, notes);
                notes.lock(LockMode.ACCESS_EXCLUSIVE, sequence);
            } else {
                notes.lock(LockMode.SHARE_ROW_EXCLUSIVE, sequence);
            }
        });
    }

    private static void view(StatementWords words, StatementNotes notes) {
        words.take("if exists");
        words.takeName().ifPresent(view -> {
            if (words.contains("rename") || words.contains("set schema")) {
                notes.about(
                        Level.WARNING,
                        HazardName.BREAKS_OLD_CODE,
                        view,
                        RENAMED + "the old name of " + view + " or of its column fails after the commit.");
            }
            notes.lock(LockMode.ACCESS_EXCLUSIVE, view);
        });
    }
}
