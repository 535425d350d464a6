package dev.retort.generator.report;

import dev.retort.postgres.Identifiers;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Describes PostgreSQL's errors to the user, with a remedy.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL Error Codes</a>
 */
public final class SqlFailures {

    private SqlFailures() {}

    /** The object that a privilege is missing on, as the server's English messages name it. */
    private static final Pattern DENIED = Pattern.compile(
            "permission denied (?:for|to create temporary tables in) (?<kind>\\w+) \"?(?<name>[^\"]+)\"?");

    /** The failure for an error; the database and the user are named as they may be shown. */
    public static Failure of(SQLException problem, String database, String user, Wording words) {
        if (message(problem).startsWith("query_wait_timeout")) {
            return Failure.of(
                    database + " is a pooler that had no session to give within its query_wait_timeout",
                    "Let the pooler open more sessions (pool_size), close idle clients, or connect to the server directly.");
        }
        String state = problem.getSQLState() == null ? "" : problem.getSQLState();
        return switch (state) {
            case "28P01" ->
                Failure.of(database + " rejected the password", "Set it with PGPASSWORD, ~/.pgpass or in the URL.");
            case "28000" ->
                Failure.of(
                        database + " rejected the connection: " + message(problem),
                        "Check user, sslmode and pg_hba.conf.");
            case "3D000" ->
                Failure.of(
                        database + " does not exist on that server",
                        "Create it (createdb), or name another with " + words.option("url") + ".");
            case "08001", "08004", "08006" -> notReached(problem, database);
            case "42501" ->
                Failure.of(database + " denied " + user + " a privilege: " + message(problem), grant(problem, user));
            case "53300" ->
                Failure.of(database + " accepts no more connections", "Close some connections, or try again later.");
            default ->
                Failure.of(database + ": " + message(problem), state.isEmpty() ? null : "SQLSTATE " + state + ".");
        };
    }

    private static Failure notReached(SQLException problem, String database) {
        if (problem.getCause() instanceof UnknownHostException) {
            return Failure.of(database + " cannot be reached: unknown host", "Correct the host in the URL.");
        }
        // The driver reports this itself if the server requires a password and none is set.
        if ("08004".equals(problem.getSQLState())
                && server(problem) == null
                && message(problem).contains("password")) {
            return Failure.of(
                    database + " requires a password, and none is set",
                    "Set it with PGPASSWORD, ~/.pgpass or in the URL.");
        }
        return Failure.of(
                database + " cannot be reached: " + message(problem),
                "Check the host, the port, and that the server runs.");
    }

    private static String grant(SQLException problem, String user) {
        Matcher denied = DENIED.matcher(message(problem));
        String privilege = denied.find()
                ? switch (denied.group("kind")) {
                    case "table", "view", "sequence" -> "SELECT ON ";
                    case "schema" -> "USAGE ON SCHEMA ";
                    case "database" ->
                        message(problem).contains("temporary") ? "TEMPORARY ON DATABASE " : "CONNECT ON DATABASE ";
                    default -> "";
                }
                : "";
        return privilege.isEmpty()
                ? "Grant the missing privilege, or use a role that has it."
                : "GRANT " + privilege + Identifiers.quote(denied.group("name")) + " TO " + user
                        + "; or use a role that has the privilege.";
    }

    /** The server's message, without the driver's prefix and further lines; it contains no password. */
    private static String message(SQLException problem) {
        ServerErrorMessage error = server(problem);
        String text = error == null || error.getMessage() == null ? problem.getMessage() : error.getMessage();
        List<String> lines = String.valueOf(text).lines().toList();
        return lines.isEmpty() ? "no reason given" : lines.get(0);
    }

    private static @Nullable ServerErrorMessage server(SQLException problem) {
        return problem instanceof PSQLException e ? e.getServerErrorMessage() : null;
    }
}
