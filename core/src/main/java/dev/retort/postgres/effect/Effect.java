package dev.retort.postgres.effect;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The effect of a non-transactional statement on the catalog. It shows whether an interrupted statement has finished.
 */
public interface Effect {

    /**
     * Finds in the catalog whether the effect is complete. The connection must be in autocommit mode; the database is
     * not changed.
     */
    EffectState inspect(Connection connection) throws SQLException;

    /**
     * Finds whether the effect is complete, given that nothing of it existed when this session began the statement:
     * then any part of it comes from this session. Unlike {@link #inspect}, this needs no free disk space.
     */
    default EffectState inspectOwn(Connection connection) throws SQLException {
        return inspect(connection);
    }

    /** Whether repairing a partial effect removes it; if not, it completes the effect. */
    default boolean isRevertible() {
        return true;
    }
}
