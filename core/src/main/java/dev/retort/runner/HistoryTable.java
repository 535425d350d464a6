package dev.retort.runner;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;

/** The history table in SQL. */
final class HistoryTable {

    private final String quoted;

    HistoryTable(QualifiedName name) {
        this.quoted = Identifiers.quote(name);
    }

    /** Its name, quoted where that is needed. */
    String quoted() {
        return quoted;
    }

    /** What creates it. */
    String create() {
        return "CREATE TABLE " + definition();
    }

    /** What creates it where it does not exist. */
    String createIfMissing() {
        return "CREATE TABLE IF NOT EXISTS " + definition();
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
                  tool_version text NOT NULL
                )""";
    }
}
