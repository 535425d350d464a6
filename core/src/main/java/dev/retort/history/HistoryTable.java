package dev.retort.history;

import static java.util.stream.Collectors.joining;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** The history table in SQL. */
public final class HistoryTable {

    /** What a statement outside a transaction leaves while it runs: itself, who runs it, and how far it is. */
    static final List<String> RUNNING = List.of(
            "running text",
            "running_since timestamptz",
            "running_pid integer",
            "running_backend_start timestamptz",
            "running_key text[]");

    private final String quoted;

    public HistoryTable(QualifiedName name) {
        this.quoted = Identifiers.quote(name);
    }

    /** Its name, quoted where that is needed. */
    public String quoted() {
        return quoted;
    }

    /** What creates it. */
    String create() {
        return "CREATE TABLE " + definition();
    }

    /** What creates it where it does not exist. */
    public String createIfMissing() {
        return "CREATE TABLE IF NOT EXISTS " + definition();
    }

    /** What adds the columns that a table of an earlier version lacks. */
    public String complete() {
        return "ALTER TABLE " + quoted
                + RUNNING.stream()
                        .map(column -> " ADD COLUMN IF NOT EXISTS " + column)
                        .collect(joining(","));
    }

    private String definition() {
        return quoted
                + """
                 (
                  revision text PRIMARY KEY,
                  message text NOT NULL,
                  checksum text NOT NULL,
                  state text NOT NULL CHECK (state IN ('applied', 'upgrading', 'downgrading')),
                  segment integer NOT NULL,
                  applied_at timestamptz NOT NULL,
                  applied_by text NOT NULL,
                  duration_ms bigint NOT NULL,
                  tool_version text NOT NULL"""
                + RUNNING.stream().map(column -> ",\n  " + column).collect(joining("", "", "\n)"));
    }
}
