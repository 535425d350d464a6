package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * order column added.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "order column added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OrderColumnAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of songs until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        // Fails in the application if songs has rows: Hibernate reads no list whose position track is null. After this
        // statement, add op.execute("UPDATE songs SET track = numbered.number FROM (SELECT ctid, row_number() OVER
        // (PARTITION BY album_id) AS number FROM songs) numbered WHERE songs.ctid = numbered.ctid").
        op.addColumn("songs", column("track", "integer"));

        // Table scan: PostgreSQL checks all rows of songs and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("songs", check("track >= 1").named("songs_track_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("songs", "songs_track_check");

        op.dropColumn("songs", "track");
    }
}
