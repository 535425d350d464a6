package dev.retort.fleet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Looks at targets, one after another or several at the same time. */
public interface TargetVisitor {

    /** Looks at a target. The connection is in its schema and outside a transaction, and must be left so. */
    void visit(Target target, Connection connection) throws SQLException;

    /** The target could not be looked at: its database gave no connection, its schema is missing, or the look failed. */
    void failed(Target target, Exception failure);

    /**
     * Looks at each target, on at most {@code jobs} connections at the same time. Targets of one database share them. An
     * interruption of the calling thread lets those end that have begun, and leaves the thread interrupted.
     */
    default void visitAll(Collection<Target> targets, int jobs) {
        FleetWorkers.run(List.copyOf(targets), jobs, () -> false, (target, connection) -> {
            try {
                visit(target, connection.inSchemaOf(target));
            } catch (SQLException | RuntimeException e) {
                failed(target, e);
            }
        });
    }
}
