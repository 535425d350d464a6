package migrations;

import static dev.retort.migration.Definitions.check;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * ordinal enum gets a constant.
 *
 * <p>The first revision. Review notes: 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "ordinal enum gets a constant",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OrdinalEnumGetsAConstant implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of tasks until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropConstraint("tasks", "tasks_level_check");

        // Table scan: PostgreSQL checks all rows of tasks and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Rows keep their numbers. If level contains the ordinals of an enum, a constant that was added or removed
        // before others changes their meaning.
        op.addCheck("tasks", check("(level >= 0) AND (level <= 2)").named("tasks_level_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("tasks", "tasks_level_check");
        op.addCheck("tasks", check("(level >= 0) AND (level <= 1)").named("tasks_level_check"));
    }
}
