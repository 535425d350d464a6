package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * through a function.
 *
 * <p>The first revision. Review notes: 2 dangers and 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "through a function",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ThroughAFunction implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: function mood_of(character varying) blocks rebuilding type mood, so the upgrade refuses to run. To
        // continue, add op.execute("DROP FUNCTION public.mood_of(character varying)") before this operation, and
        // recreate it afterwards if you need it.
        // Change of meaning: the values of type mood change their order from good, bad to bad, good. Comparisons (<,
        // between), min, max and ORDER BY follow the new order.
        // Table rewrite: PostgreSQL cannot remove or reorder enum values, so Retort rebuilds type mood. PostgreSQL
        // rewrites all rows of users and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE). Fails
        // if a row contains unknown.
        op.alterEnum("mood",
                from(values("good", "bad", "unknown")),
                to(values("bad", "good")),
                usedBy("users", "feels"),
                cast("varchar", "mood").onAssignment().function("mood_of(character varying)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnum("mood",
                from(values("bad", "good")),
                to(values("good", "bad", "unknown")),
                usedBy("users", "feels"),
                cast("varchar", "mood").onAssignment().function("mood_of(character varying)"));
    }
}
