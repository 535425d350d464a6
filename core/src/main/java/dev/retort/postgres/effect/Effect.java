package dev.retort.postgres.effect;

import java.sql.Connection;
import java.sql.SQLException;

/** What a statement outside a transaction does to the catalog, so that its outcome can be looked up when nobody saw it. */
public interface Effect {

    /** The effect of a statement. */
    static Effect of(String sql) {
        return Effects.of(sql);
    }

    /** Looks how much of it is there. The connection is in autocommit mode; the database is left as it was. */
    EffectState look(Connection connection) throws SQLException;

    /**
     * The same where nothing was there a moment before this session ran the statement: what is there is its own. It takes no
     * room on a disk that may be full.
     */
    default EffectState lookAtOwn(Connection connection) throws SQLException {
        return look(connection);
    }

    /** Whether the repair of what is there in part leads back to where nothing was; else it leads on to the whole. */
    default boolean isRevertible() {
        return true;
    }
}
