package dev.retort.cli;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL's errors mean for the one who called.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL Error Codes</a>
 */
final class SqlFailures {

    private SqlFailures() {}

    /** Tells an error of a database, named as it may be shown. */
    static Failure of(SQLException problem, String database) {
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
            case "08001", "08004", "08006" ->
                Failure.of(database + " cannot be reached: " + said(problem), "Check host and port, and that it runs.");
            case "42501" ->
                Failure.of(
                        database + " does not let this role do that: " + said(problem),
                        "Grant the right that is missing, or use a role that has it.");
            case "53300" -> Failure.of(database + " takes no more connections", "Close some, or try again.");
            default -> Failure.of(database + ": " + said(problem), state.isEmpty() ? null : "SQLSTATE " + state + ".");
        };
    }

    /** What the server said, without the driver's prefix and further lines; it holds no password. */
    private static String said(SQLException problem) {
        ServerErrorMessage message = problem instanceof PSQLException e ? e.getServerErrorMessage() : null;
        String text = message == null || message.getMessage() == null ? problem.getMessage() : message.getMessage();
        List<String> lines = String.valueOf(text).lines().toList();
        return lines.isEmpty() ? "no reason given" : lines.get(0);
    }
}
