package migrations;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Merge migration branches.
 *
 * <p>Revises 19fb64c0a5d7 and e2806f3b9c14. Review notes: none.
 */
@Revision(
        id = "7b4ad91052ce",
        revises = {
                "19fb64c0a5d7",
                "e2806f3b9c14"
        },
        message = "Merge migration branches",
        created = "2026-10-15T10:00:00Z"
)
public final class M20261015_1000_MergeMigrationBranches implements Migration {
    @Override
    public void upgrade(Operations op) {
    }

    @Override
    public void downgrade(Operations op) {
    }
}
