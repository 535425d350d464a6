package migrations;

import static dev.retort.migration.Definitions.sequence;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * own sequence becomes a shared one.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "own sequence becomes a shared one",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OwnSequenceBecomesASharedOne implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.executeSafe("SELECT pg_catalog.setval('boat_seq', greatest((SELECT CASE WHEN is_called THEN last_value "
                + "OPERATOR(pg_catalog.+) 50 ELSE last_value END FROM boat_seq), (SELECT pg_catalog.max(id)::bigint "
                + "OPERATOR(pg_catalog.+) 51 FROM boat), (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) "
                + "51 FROM canoe)), false)");

        op.dropSequence("canoe_seq");
    }

    @Override
    public void downgrade(Operations op) {
        op.createSequence(sequence("canoe_seq").incrementBy(50));

        op.executeSafe("SELECT pg_catalog.setval('canoe_seq', greatest(1, (SELECT pg_catalog.max(id)::bigint "
                + "OPERATOR(pg_catalog.+) 51 FROM boat), (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) "
                + "51 FROM canoe)), false)");
    }
}
