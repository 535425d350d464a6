package dev.retort.session;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.ServerMessage;
import java.sql.SQLException;

/** Thrown when the session may not switch to the role that creates the objects. No statement has run. */
@PublicApi
public final class RoleUnavailableException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String role;

    RoleUnavailableException(String role, String user, SQLException cause) {
        super(
                "user " + user + " cannot switch to the role " + role + ": " + ServerMessage.of(cause),
                "create the role, or GRANT " + Identifiers.quote(role) + " TO " + Identifiers.quote(user),
                cause);
        this.role = role;
    }

    /** Returns the role. */
    public String role() {
        return role;
    }
}
