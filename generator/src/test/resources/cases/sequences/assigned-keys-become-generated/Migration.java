package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.sequence;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * assigned keys become generated.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "assigned keys become generated",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AssignedKeysBecomeGenerated implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("canoe_numbers").startWith(1000).incrementBy(10));
        op.createSequence(sequence("ferry_seq").incrementBy(50));
        op.createSequence(sequence("vehicle_seq").incrementBy(50));

        op.executeSafe("SELECT pg_catalog.setval('canoe_numbers', greatest(1000, (SELECT pg_catalog.max(id)::bigint "
                + "OPERATOR(pg_catalog.+) 11 FROM canoe)), false)");

        op.executeSafe("SELECT pg_catalog.setval('vehicle_seq', greatest(1, (SELECT pg_catalog.max(id)::bigint "
                + "OPERATOR(pg_catalog.+) 51 FROM car), (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 51 "
                + "FROM truck)), false)");

        op.createTable("ferry",
                column("id", "bigint").notNull(),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("ferry");

        op.dropSequence("vehicle_seq");
        op.dropSequence("ferry_seq");
        op.dropSequence("canoe_numbers");
    }
}
