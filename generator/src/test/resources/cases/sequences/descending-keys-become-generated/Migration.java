package migrations;

import static dev.retort.migration.Definitions.sequence;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * descending keys become generated.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "descending keys become generated",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DescendingKeysBecomeGenerated implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("debt_numbers").incrementBy(-1));
        op.createSequence(sequence("refund_numbers").incrementBy(-1).maxValue(1000));

        op.executeSafe("SELECT pg_catalog.setval('debt_numbers', least(-1, (SELECT pg_catalog.min(id)::bigint "
                + "OPERATOR(pg_catalog.-) 1 FROM debt)), false)");

        op.executeSafe("SELECT pg_catalog.setval('refund_numbers', least(1000, (SELECT pg_catalog.min(id)::bigint "
                + "OPERATOR(pg_catalog.-) 1 FROM refund)), false)");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropSequence("refund_numbers");
        op.dropSequence("debt_numbers");
    }
}
