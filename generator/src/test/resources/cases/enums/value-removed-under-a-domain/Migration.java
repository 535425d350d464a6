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
 * <p>The first revision. Review: 2 dangers and 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "value removed under a domain",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ValueRemovedUnderADomain implements Migration {
    @Override
    public void upgrade(Operations op) {
        // In the way: constraint good_mood_check is in the way of making type mood anew, and the upgrade refuses to
        // begin. To go on, take it out of the way before.
        // In the way: type good_mood is in the way of making type mood anew, and the upgrade refuses to begin. To go
        // on, write op.execute("DROP TYPE public.good_mood") before.
        // Rewrite: type mood is made anew and users rewritten, under ACCESS EXCLUSIVE for as long as that takes. Fails
        // where a row has ok.
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
