package dev.retort.cli.text;

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
 * Words PostgreSQL's errors for the user, with a remedy.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL Error Codes</a>
 */
public final class SqlFailures {

    private SqlFailures() {}

    /** The object that a privilege is missing on, as the server's English messages name it. */
    private static final Pattern DENIED = Pattern.compile(
            "permission denied (?:for|to create temporary tables in) (?<kind>\\w+) \"?(?<name>[^\"]+)\"?");

    /** The failure for an error; the database and the user are named as they may be shown. */
    public static Failure of(SQLException problem, String database, String user) {
        String state = problem.getSQLState() == null ? "" : problem.getSQLState();
        return switch (state) {
            case "28P01" ->
                Failure.of(database + " refused the password", "Set it with PGPASSWORD, ~/.pgpass or in the URL.");
            case "28000" ->
                Failure.of(
                        database + " lets nobody in that way: " + said(problem),
                        "Check user, sslmode and pg_hba.conf.");
            case "3D000" ->
                Failure.of(
                        database + " does not exist on that server",
                        "Create it (createdb), or name another with --url.");
            case "08001", "08004", "08006" -> notReached(problem, database);
            case "42501" ->
                Failure.of(database + " does not let " + user + " do that: " + said(problem), grant(problem, user));
            case "53300" -> Failure.of(database + " takes no more connections", "Close some, or try again.");
            default -> Failure.of(database + ": " + said(problem), state.isEmpty() ? null : "SQLSTATE " + state + ".");
        };
    }

    private static Failure notReached(SQLException problem, String database) {
        if (problem.getCause() instanceof UnknownHostException) {
            return Failure.of(database + " cannot be reached: there is no such host", "Correct the host in the URL.");
        }
        // The driver itself, when the server asks for a password and there is none.
        if ("08004".equals(problem.getSQLState())
                && server(problem) == null
                && said(problem).contains("password")) {
            return Failure.of(
                    database + " asks for a password, and none is set",
                    "Set it with PGPASSWORD, ~/.pgpass or in the URL.");
        }
        return Failure.of(database + " cannot be reached: " + said(problem), "Check host and port, and that it runs.");
    }

    private static String grant(SQLException problem, String user) {
        Matcher denied = DENIED.matcher(said(problem));
        String right = denied.find()
                ? switch (denied.group("kind")) {
                    case "table", "view", "sequence" -> "SELECT ON ";
                    case "schema" -> "USAGE ON SCHEMA ";
                    case "database" ->
                        said(problem).contains("temporary") ? "TEMPORARY ON DATABASE " : "CONNECT ON DATABASE ";
                    default -> "";
                }
                : "";
        return right.isEmpty()
                ? "Grant the right that is missing, or use a role that has it."
                : "GRANT " + right + Identifiers.quote(denied.group("name")) + " TO " + user
                        + "; or use a role that has the right.";
    }

    /** The server's message, without the driver's prefix and further lines; it contains no password. */
    private static String said(SQLException problem) {
        ServerErrorMessage message = server(problem);
        String text = message == null || message.getMessage() == null ? problem.getMessage() : message.getMessage();
        List<String> lines = String.valueOf(text).lines().toList();
        return lines.isEmpty() ? "no reason given" : lines.get(0);
    }

    private static @Nullable ServerErrorMessage server(SQLException problem) {
        return problem instanceof PSQLException e ? e.getServerErrorMessage() : null;
    }
}
