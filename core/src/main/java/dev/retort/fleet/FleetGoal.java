package dev.retort.fleet;

import dev.retort.plan.Plan;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import java.sql.SQLException;

/** The revision that every target is brought to, and the direction of the run. */
public record FleetGoal(Direction direction, RevisionTarget revision) {

    private boolean isUpgrade() {
        return direction == Direction.UPGRADE;
    }

    /** Returns the plan of a target. */
    public Plan plan(Migrator migrator) throws SQLException {
        return isUpgrade() ? migrator.plan(revision) : migrator.planDowngrade(revision);
    }

    /** Checks a target before the first statement of any. */
    public void preflight(Migrator migrator) throws SQLException {
        if (isUpgrade()) {
            migrator.preflight(revision);
        } else {
            migrator.preflightDowngrade(revision);
        }
    }

    /** Runs the migrations of a target. */
    MigrationResult run(Migrator migrator) throws SQLException {
        return isUpgrade() ? migrator.upgrade(revision) : migrator.downgrade(revision);
    }
}
