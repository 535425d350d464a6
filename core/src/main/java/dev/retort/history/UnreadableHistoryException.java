package dev.retort.history;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.ServerMessage;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Thrown when the user may not read the history table, or when it does not have the columns of a history table. Nothing
 * was run.
 */
@PublicApi
public final class UnreadableHistoryException extends RetortException {

    private static final long serialVersionUID = 1;

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String UNDEFINED_COLUMN = "42703";
    private static final String UNDEFINED_FUNCTION = "42883";
    private static final Set<String> STATES = Set.of(INSUFFICIENT_PRIVILEGE, UNDEFINED_COLUMN, UNDEFINED_FUNCTION);

    private final transient QualifiedName table;

    UnreadableHistoryException(Connection connection, QualifiedName table, SQLException cause) throws SQLException {
        super(problem(table, cause), remedies(connection, table, cause), cause);
        this.table = table;
    }

    /** Whether the failure concerns the table itself. */
    static boolean concernsTable(SQLException cause) {
        return STATES.contains(String.valueOf(cause.getSQLState()));
    }

    /** Returns the table. */
    public QualifiedName table() {
        return table;
    }

    private static String problem(QualifiedName table, SQLException cause) {
        String name = Identifiers.quote(table);
        return lacksPrivilege(cause)
                ? "the history table " + name + " cannot be read: " + ServerMessage.of(cause)
                : name + " is not a history table of Retort: " + ServerMessage.of(cause);
    }

    private static List<Remedy> remedies(Connection connection, QualifiedName table, SQLException cause)
            throws SQLException {
        if (!lacksPrivilege(cause)) {
            return List.of(Remedy.of("restore the table"), Offer.USE_OTHER_HISTORY_TABLE);
        }
        String user = Identifiers.quote(connection.getMetaData().getUserName());
        return List.of(
                Remedy.of("GRANT USAGE ON SCHEMA " + Identifiers.quote(table.schema()) + " TO " + user),
                Remedy.of("GRANT SELECT ON " + Identifiers.quote(table) + " TO " + user));
    }

    private static boolean lacksPrivilege(SQLException cause) {
        return INSUFFICIENT_PRIVILEGE.equals(cause.getSQLState());
    }
}
