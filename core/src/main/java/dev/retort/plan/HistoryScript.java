package dev.retort.plan;

import static dev.retort.postgres.Identifiers.literal;

import dev.retort.history.AppliedRevision.State;
import dev.retort.history.HistoryChange;
import dev.retort.history.HistoryTable;
import dev.retort.history.ToolVersion;
import dev.retort.postgres.Identifiers;
import dev.retort.revision.Direction;
import dev.retort.schema.QualifiedName;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes the statements of a script that read and write the history. Each ends with a semicolon. */
final class HistoryScript {

    private final HistoryTable table;
    private final String schema;

    HistoryScript(QualifiedName history) {
        this.table = new HistoryTable(history);
        this.schema = history.schema();
    }

    /** Returns the statements that create the table, and a schema that it names, if they do not exist. */
    String create() {
        return (schema.isEmpty() ? "" : createSchema() + "\n") + table.createIfMissing() + ";";
    }

    /** Returns a block instead of CREATE SCHEMA IF NOT EXISTS, which needs a privilege even if the schema exists. */
    private String createSchema() {
        return ScriptBlock.of("IF NOT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = " + literal(schema)
                + ")\n  THEN CREATE SCHEMA " + Identifiers.quote(schema) + "; END IF;");
    }

    /** Returns the statement that adds the columns that a table of an earlier version lacks. */
    String addMissingColumns() {
        return table.addMissingColumns() + ";";
    }

    /** Returns the statement that records the start of a non-transactional statement. */
    String begin(String revision, String statement) {
        return "UPDATE " + table.quoted() + " SET running = " + literal(statement)
                + ", running_since = pg_catalog.clock_timestamp(), running_pid = pg_catalog.pg_backend_pid(),\n  running_backend_start ="
                + " (SELECT backend_start FROM pg_catalog.pg_stat_activity WHERE pid = pg_catalog.pg_backend_pid()) WHERE revision = "
                + literal(revision) + ";";
    }

    /** Returns the statement that records its end. */
    String end(String revision) {
        return "UPDATE " + table.quoted() + " SET running = NULL, running_since = NULL, running_pid = NULL,\n "
                + " running_backend_start = NULL WHERE revision = " + literal(revision) + ";";
    }

    /**
     * Returns the block that stops the script if an earlier run left a revision incomplete, because a script cannot
     * resume it.
     */
    String refuseUnfinished() {
        return refuse(
                "EXISTS (SELECT FROM " + table.quoted() + " WHERE state <> " + literal(State.APPLIED.word()) + ")",
                "a revision is incomplete: let Retort resume its upgrade or downgrade");
    }

    /** Returns the block that stops the script if one of these revisions is not applied. */
    String refuseWithout(Collection<String> revisions) {
        return refuse(
                "(SELECT pg_catalog.count(*) FROM " + table.quoted() + " WHERE revision IN (" + literals(revisions)
                        + ")) < " + revisions.size(),
                "the database is not at " + String.join(", ", revisions) + ", where this script starts");
    }

    /**
     * Returns the command that sets the psql variable {@code pending}: whether the revision has yet to be applied or
     * undone.
     */
    String pending(PlannedRevision planned) {
        String applied = "EXISTS (SELECT FROM " + table.quoted() + " WHERE revision = "
                + literal(planned.revision().id()) + ")";
        boolean up = planned.direction() == Direction.UPGRADE;
        return "SELECT " + (up ? "NOT " : "") + applied + " AS pending \\gset";
    }

    String write(HistoryChange change) {
        return switch (change.kind()) {
            case INSERT -> insert(change) + ";";
            case UPDATE -> expectingOneRow(update(change), change.revision().id());
            case DELETE ->
                expectingOneRow(
                        "DELETE FROM " + table.quoted() + " WHERE revision = "
                                + literal(change.revision().id()),
                        change.revision().id());
        };
    }

    /** Returns the statement that records a revision as applied, with or without an existing row. */
    String stamp(HistoryChange change) {
        return insert(change)
                + " ON CONFLICT (revision) DO UPDATE SET checksum = excluded.checksum, state = excluded.state,"
                + " segment = excluded.segment;";
    }

    /** Returns the statement that deletes the rows of these revisions. */
    String delete(Collection<String> revisions) {
        return "DELETE FROM " + table.quoted() + " WHERE revision IN (" + literals(revisions) + ");";
    }

    /** Returns the statement that deletes every row. */
    String deleteAll() {
        return "DELETE FROM " + table.quoted() + ";";
    }

    private String insert(HistoryChange change) {
        return "INSERT INTO " + table.quoted()
                + " (revision, message, checksum, state, segment, applied_at, applied_by, duration_ms, tool_version)"
                + "\n  VALUES (" + literal(change.revision().id()) + ", "
                + literal(change.revision().message()) + ", " + literal(change.checksum()) + ", "
                + literal(change.state().word()) + ", " + change.segment()
                + ", pg_catalog.clock_timestamp(), session_user, " + elapsedMillis() + ", "
                + literal(ToolVersion.current()) + ")";
    }

    private String update(HistoryChange change) {
        return "UPDATE " + table.quoted() + " SET checksum = " + literal(change.checksum()) + ", state = "
                + literal(change.state().word()) + ", segment = " + change.segment()
                + ", applied_at = pg_catalog.clock_timestamp(), applied_by = session_user, duration_ms = duration_ms + "
                + elapsedMillis()
                + ", tool_version = " + literal(ToolVersion.current()) + "\n  WHERE revision = "
                + literal(change.revision().id()) + " AND segment = " + change.before();
    }

    /** Returns the expression for the time since the start of the transaction, in milliseconds. */
    private static String elapsedMillis() {
        return "(extract(epoch FROM pg_catalog.clock_timestamp() - pg_catalog.transaction_timestamp()) * 1000.0)::bigint";
    }

    private static String expectingOneRow(String statement, String revision) {
        return ScriptBlock.of(statement + ";\n  IF NOT FOUND THEN RAISE EXCEPTION "
                + literal("this script expects another state of revision " + revision + " in the history")
                + "; END IF;");
    }

    private static String refuse(String condition, String message) {
        return ScriptBlock.of(
                "IF " + condition + "\n  THEN RAISE EXCEPTION " + literal(message.replace("%", "%%")) + "; END IF;");
    }

    private static String literals(Collection<String> texts) {
        return texts.stream().map(text -> literal(text)).collect(Collectors.joining(", "));
    }
}
