package migrations;

import static dev.retort.migration.Definitions.sequence;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * own sequence becomes a row of a table.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "own sequence becomes a row of a table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OwnSequenceBecomesARowOfATable implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.executeSafe("INSERT INTO numbers (sequence_name, next_val) SELECT 'ferry', 0 WHERE NOT EXISTS (SELECT "
                + "FROM numbers WHERE sequence_name OPERATOR(pg_catalog.=) 'ferry')");

        op.executeSafe("UPDATE numbers SET next_val = greatest(next_val, (SELECT pg_catalog.max(id)::bigint "
                + "OPERATOR(pg_catalog.+) 10 FROM ferry)) WHERE sequence_name OPERATOR(pg_catalog.=) 'ferry'");

        op.dropSequence("ferry_seq");
    }

    @Override
    public void downgrade(Operations op) {
        op.createSequence(sequence("ferry_seq").incrementBy(50));

        op.executeSafe("SELECT pg_catalog.setval('ferry_seq', greatest(1, (SELECT pg_catalog.max(id)::bigint "
                + "OPERATOR(pg_catalog.+) 51 FROM ferry)), false)");
    }
}
