package dev.retort.generator.statement;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.LockMode;
import dev.retort.generator.note.Note.Level;
import dev.retort.postgres.SqlToken;
import dev.retort.schema.QualifiedName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Statements that change, delete or lock rows. */
final class RowStatementRules implements StatementRule {

    @Override
    public void review(StatementWords words, WrittenStatement statement, StatementNotes notes) {
        if (words.take("update")) {
            update(words, notes);
        } else if (words.take("delete from")) {
            words.take("only");
            words.takeName().ifPresent(table -> delete(table, notes));
        } else if (words.take("merge into")) {
            words.take("only");
            words.takeName().ifPresent(table -> change(table, words.contains("when"), notes));
        } else if (words.take("truncate")) {
            truncate(words, notes);
        } else if (words.take("lock")) {
            lock(words, notes);
        } else if (words.take("with")) {
            common(words, notes);
        }
    }

    /** A query with common table expressions. Each of them may change rows. */
    private static void common(StatementWords words, StatementNotes notes) {
        while (!words.isAtEnd()) {
            if (words.take("delete from")) {
                words.takeName().ifPresent(table -> delete(table, notes));
            } else if (words.take("update")) {
                words.take("only");
                words.takeName().ifPresent(table -> change(table, true, notes));
            } else if (!words.take("for update") && !words.take("do update") && !words.take("no key update")) {
                words.skip();
            }
        }
    }

    private static void update(StatementWords words, StatementNotes notes) {
        words.take("only");
        words.takeName().ifPresent(table -> {
            change(table, words.contains("where"), notes);
            Set<String> twice = assignedTwice(words);
            if (!twice.isEmpty()) {
                notes.about(
                        Level.WARNING,
                        HazardName.MAY_FAIL,
                        table,
                        "Fails: PostgreSQL refuses an UPDATE that assigns " + String.join(", ", twice)
                                + " more than once.");
            }
        });
    }

    private static Set<String> assignedTwice(StatementWords words) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        if (words.skipPast("set")) {
            for (StatementWords assignment : words.parts()) {
                List<SqlToken> tokens = assignment.rest();
                boolean isPlain =
                        SqlToken.areAt(tokens, 1, "=") && tokens.get(0).isName();
                if (isPlain && !once.add(tokens.get(0).value())) {
                    twice.add(tokens.get(0).value());
                }
            }
        }
        return twice;
    }

    private static void change(QualifiedName table, boolean some, StatementNotes notes) {
        notes.about(
                some ? Level.NOTE : Level.WARNING,
                HazardName.UPDATES_ROWS,
                table,
                "Update: PostgreSQL writes " + (some ? "the chosen" : "all") + " rows of " + table
                        + " again and locks each until the transaction ends; writers of these rows wait. If they are many,"
                        + " update them in batches, each in its own transaction.");
    }

    private static void delete(QualifiedName table, StatementNotes notes) {
        notes.about(
                Level.DANGER,
                HazardName.LOSES_DATA,
                table,
                "Data loss: PostgreSQL deletes rows of " + table + ". A downgrade cannot restore them.");
    }

    private static void truncate(StatementWords words, StatementNotes notes) {
        words.take("table");
        for (QualifiedName table : words.takeNames()) {
            notes.about(
                    Level.DANGER,
                    HazardName.LOSES_DATA,
                    table,
                    "Data loss: PostgreSQL deletes all rows of " + table
                            + (words.contains("cascade") ? " and of every table that refers to it" : "")
                            + ". A downgrade cannot restore them.");
            notes.lock(LockMode.ACCESS_EXCLUSIVE, table);
        }
    }

    private static void lock(StatementWords words, StatementNotes notes) {
        words.take("table");
        List<QualifiedName> tables = words.takeNames();
        LockMode mode = LockMode.ACCESS_EXCLUSIVE;
        if (words.take("in")) {
            mode = Arrays.stream(LockMode.values())
                    .filter(each -> words.isAt(each.toString().toLowerCase(Locale.ROOT) + " mode"))
                    .findFirst()
                    .orElse(mode);
        }
        if (mode.compareTo(LockMode.SHARE) >= 0) {
            for (QualifiedName table : tables) {
                notes.lock(mode, table);
            }
        }
    }
}
