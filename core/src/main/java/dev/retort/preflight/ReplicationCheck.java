package dev.retort.preflight;

import dev.retort.operation.Operation;
import dev.retort.plan.Plan;
import dev.retort.plan.Step;
import dev.retort.postgres.unmanaged.ReplicatedChange;
import dev.retort.postgres.unmanaged.ReplicatedChanges;
import dev.retort.postgres.unmanaged.ReplicatedTables;
import dev.retort.schema.QualifiedName;
import dev.retort.session.Session;
import java.sql.SQLException;
import java.util.List;

/** Reports what logical replication does to a plan and to the history. */
final class ReplicationCheck {

    private static final String WAYS_OUT = "; replace the publication by one that lists its tables without the history,"
            + " or keep the history of each side in a table of another name";

    private ReplicationCheck() {}

    static void report(Plan plan, Session session, PreflightListener listener) throws SQLException {
        ReplicatedTables replicated = ReplicatedTables.read(session.connection());
        if (replicated.isEmpty()) {
            return;
        }
        QualifiedName history = session.history().unqualifiedIn(session.defaultSchema());
        replicated
                .publicationOf(history)
                .ifPresent(publication -> listener.warned("publication " + publication + " publishes the history "
                        + session.history()
                        + ": a subscriber that receives its rows takes these revisions for applied and"
                        + " skips them, or its subscription stops at the primary key of its own history" + WAYS_OUT));
        replicated
                .subscriptionOf(history)
                .ifPresent(subscription -> listener.warned("subscription " + subscription + " feeds the history "
                        + session.history() + ": the revisions that it names were applied to the publisher, not to this"
                        + " database, and may be missing here" + WAYS_OUT));
        List<Operation> operations = plan.revisions().stream()
                .flatMap(revision -> revision.steps().stream())
                .map(Step::operation)
                .toList();
        ReplicatedChanges.among(operations, replicated).stream()
                .map(ReplicatedChange::text)
                .forEach(listener::warned);
    }
}
