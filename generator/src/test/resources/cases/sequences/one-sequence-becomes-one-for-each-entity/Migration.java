package migrations;

import static dev.retort.migration.Definitions.sequence;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * one sequence becomes one for each entity.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "one sequence becomes one for each entity",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OneSequenceBecomesOneForEachEntity implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("barge_seq").incrementBy(50));
        op.createSequence(sequence("canoe_seq").incrementBy(50));

        op.executeSafe("SELECT pg_catalog.setval('barge_seq', greatest(1, (SELECT pg_catalog.max(id)::bigint "
                + "OPERATOR(pg_catalog.+) 51 FROM barge)), false)");

        op.executeSafe("SELECT pg_catalog.setval('canoe_seq', greatest(1, (SELECT pg_catalog.max(id)::bigint "
                + "OPERATOR(pg_catalog.+) 51 FROM canoe)), false)");

        op.dropSequence("hibernate_sequence");
    }

    @Override
    public void downgrade(Operations op) {
        op.createSequence(sequence("hibernate_sequence"));

        op.executeSafe("SELECT pg_catalog.setval('hibernate_sequence', greatest(1, (SELECT "
                + "pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 1 FROM barge), (SELECT "
                + "pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 1 FROM canoe)), false)");

        op.dropSequence("canoe_seq");
        op.dropSequence("barge_seq");
    }
}
