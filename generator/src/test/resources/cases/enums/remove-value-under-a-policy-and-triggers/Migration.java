package migrations;

import static dev.retort.migration.Definitions.exclude;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.policy;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.trigger;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * remove value under a policy and triggers.
 *
 * <p>The first revision. Review notes: 2 warnings and 4 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "remove value under a policy and triggers",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_RemoveValueUnderAPolicyAndTriggers implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of orders until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        // In the way of a change below: constraint no_overlap. It is created again after the change, as it is.
        op.dropExclusion("orders", "no_overlap");

        // In the way of a change below: policy paid. It is created again after the change, as it is.
        op.dropPolicy("orders", "paid");

        // In the way of a change below: trigger paid. It is created again after the change, as it is.
        op.dropTrigger("orders", "paid");

        // Table rewrite: PostgreSQL cannot remove or reorder enum values, so Retort rebuilds type state. PostgreSQL
        // rewrites all rows of orders and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE). Fails
        // if a row contains GONE.
        op.alterEnum("state",
                from(values("OPEN", "PAID", "GONE")),
                to(values("OPEN", "PAID")),
                usedBy("orders", "state"));

        op.createTrigger("orders",
                trigger("paid").after("UPDATE OF state").forEachRow().when("new.state = 'PAID'::state")
                        .executes("note()"));

        op.createPolicy("orders", policy("paid").command("SELECT").using("state = 'PAID'::state"));

        // Index build: PostgreSQL reads all rows of orders and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addExclusion("orders",
                exclude("room", "=").and("during", "&&").where("state <> 'OPEN'::state").named("no_overlap"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropExclusion("orders", "no_overlap");

        op.dropPolicy("orders", "paid");

        op.dropTrigger("orders", "paid");

        op.alterEnum("state",
                from(values("OPEN", "PAID")),
                to(values("OPEN", "PAID", "GONE")),
                usedBy("orders", "state"));

        op.createTrigger("orders",
                trigger("paid").after("UPDATE OF state").forEachRow().when("new.state = 'PAID'::state")
                        .executes("note()"));

        op.createPolicy("orders", policy("paid").command("SELECT").using("state = 'PAID'::state"));

        op.addExclusion("orders",
                exclude("room", "=").and("during", "&&").where("state <> 'OPEN'::state").named("no_overlap"));
    }
}
