package dev.retort.history;

import static java.util.stream.Collectors.joining;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** The SQL of the history table. */
public final class HistoryTable {

    /** The columns about a non-transactional statement while it runs: its text, its session and its progress. */
    static final List<String> RUNNING_COLUMNS = List.of(
            "running text",
            "running_since timestamptz",
            "running_pid integer",
            "running_backend_start timestamptz",
            "running_key text[]");

    /** The number of columns of a table that this version has created or completed. */
    static final int COLUMN_COUNT = 9 + RUNNING_COLUMNS.size();

    private final String quoted;

    public HistoryTable(QualifiedName name) {
        this.quoted = Identifiers.quote(name);
    }

    /** Returns the name of the table, quoted where necessary. */
    public String quoted() {
        return quoted;
    }

    /** Returns the statement that creates the table. */
    String create() {
        return "CREATE TABLE " + definition();
    }

    /** Returns the statement that creates the table if it does not exist. */
    public String createIfMissing() {
        return "CREATE TABLE IF NOT EXISTS " + definition();
    }

    /** Returns the statement that adds the columns that a table of an earlier version lacks. */
    public String addMissingColumns() {
        return "ALTER TABLE " + quoted
                + RUNNING_COLUMNS.stream()
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
                + RUNNING_COLUMNS.stream().map(column -> ",\n  " + column).collect(joining("", "", "\n)"));
    }
}
