package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * value removed under a domain.
 *
 * <p>The first revision. Review notes: 2 dangers and 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "value removed under a domain",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ValueRemovedUnderADomain implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: constraint good_mood_check blocks rebuilding type mood, so the upgrade refuses to run. To continue,
        // drop or change it before this operation.
        // Blocked: type good_mood blocks rebuilding type mood, so the upgrade refuses to run. To continue, add
        // op.execute("DROP TYPE public.good_mood") before this operation, and recreate it afterwards if you need it.
        // Table rewrite: PostgreSQL cannot remove or reorder enum values, so Retort rebuilds type mood. PostgreSQL
        // rewrites all rows of users and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE). Fails
        // if a row contains ok.
        op.alterEnum("mood",
                from(values("sad", "ok", "happy")),
                to(values("sad", "happy")),
                usedBy("users", "mood"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnum("mood",
                from(values("sad", "happy")),
                to(values("sad", "ok", "happy")),
                usedBy("users", "mood"));
    }
}
