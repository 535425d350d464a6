package dev.retort.generator.statement;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.LockMode;
import dev.retort.generator.note.Note.Level;
import dev.retort.schema.QualifiedName;

/** {@code CREATE} of each kind of object. */
final class CreateRules implements StatementRule {

    /** Kinds that nobody uses yet, and whose creation locks no table against readers or writers. */
    private static final String[] UNUSED = {
        "function",
        "procedure",
        "aggregate",
        "operator",
        "type",
        "domain",
        "sequence",
        "extension",
        "schema",
        "collation",
        "conversion",
        "cast",
        "language",
        "trusted language",
        "procedural language",
        "statistics",
        "publication",
        "role",
        "user",
        "group",
        "server",
        "foreign data wrapper",
        "foreign table",
        "text search",
        "access method",
        "event trigger",
        "transform",
        "database",
        "tablespace"
    };

    private static final String[] MODIFIERS = {
        "or replace", "global", "local", "temporary", "temp", "unlogged", "recursive", "unique", "constraint"
    };

    @Override
    public void review(StatementWords words, WrittenStatement statement, StatementNotes notes) {
        words.take("create");
        boolean replaces = words.isAt("or replace");
        boolean modified = true;
        while (modified) {
            modified = words.takeAny(MODIFIERS);
        }
        if (words.take("table")) {
            table(words, notes);
        } else if (words.take("index")) {
            index(words, notes);
        } else if (words.take("materialized view")) {
            materializedView(words, notes);
        } else if (words.take("view")) {
            view(words, replaces, notes);
        } else if (words.take("trigger")) {
            words.skipPast("on");
            words.takeName().ifPresent(table -> notes.lock(LockMode.SHARE_ROW_EXCLUSIVE, table));
        } else if (words.take("rule")) {
            words.skipPast("to");
            words.takeName().ifPresent(table -> notes.lock(LockMode.ACCESS_EXCLUSIVE, table));
        } else if (words.take("policy")) {
            words.skipPast("on");
            words.takeName().ifPresent(table -> notes.lock(LockMode.ACCESS_EXCLUSIVE, table));
        } else if (words.isAt("type") && words.contains("as enum")) {
            words.take("type");
            words.takeName().ifPresent(notes.context()::createEnum);
        } else if (!words.takeAny(UNUSED)) {
            notes.unknown(statement.shown());
        }
    }

    private static void table(StatementWords words, StatementNotes notes) {
        boolean mayExist = words.take("if not exists");
        words.takeName().ifPresent(table -> {
            if (words.take("partition of")) {
                words.takeName().ifPresent(parent -> notes.lock(LockMode.ACCESS_EXCLUSIVE, parent));
            }
            if (!mayExist) {
                notes.context().create(table);
            }
            while (words.skipPast("references")) {
                words.takeName().ifPresent(referenced -> notes.lock(LockMode.SHARE_ROW_EXCLUSIVE, referenced));
            }
        });
    }

    private static void index(StatementWords words, StatementNotes notes) {
        boolean concurrently = words.take("concurrently");
        words.take("if not exists");
        String name = words.isAt("on")
                ? ""
                : words.takeName().map(QualifiedName::toString).orElse("");
        words.take("on");
        boolean parentOnly = words.take("only");
        words.takeName().ifPresent(table -> {
            if (concurrently) {
                ConcurrentRules.outside(notes, "CREATE INDEX CONCURRENTLY");
            } else if (parentOnly) {
                notes.lock(LockMode.SHARE, table);
            } else {
                notes.build(
                        LockMode.SHARE,
                        table,
                        "Safe: CREATE INDEX CONCURRENTLY " + (name.isEmpty() ? "" : name + " ") + "ON " + table
                                + " ….");
            }
        });
    }

    private static void materializedView(StatementWords words, StatementNotes notes) {
        boolean filled = !words.contains("with no data");
        words.take("if not exists");
        words.takeName().ifPresent(view -> {
            notes.context().create(view);
            if (filled) {
                notes.other(
                        Level.NOTE,
                        HazardName.FILLS_VIEW,
                        "Query: PostgreSQL runs the query of " + view
                                + " in the transaction, which holds all its locks as long.");
            }
        });
    }

    private static void view(StatementWords words, boolean replaces, StatementNotes notes) {
        words.takeName().ifPresent(view -> {
            if (replaces) {
                notes.lock(LockMode.ACCESS_EXCLUSIVE, view);
            } else {
                notes.context().create(view);
            }
        });
    }
}
