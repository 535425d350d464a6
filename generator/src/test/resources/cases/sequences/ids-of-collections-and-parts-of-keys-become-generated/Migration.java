package migrations;

import static dev.retort.migration.Definitions.sequence;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * ids of collections and parts of keys become generated.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "ids of collections and parts of keys become generated",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_IdsOfCollectionsAndPartsOfKeysBecome implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("place_numbers"));
        op.createSequence(sequence("shop_tags_seq").incrementBy(50));

        op.executeSafe("SELECT pg_catalog.setval('place_numbers', greatest(1, (SELECT pg_catalog.max(number)::bigint "
                + "OPERATOR(pg_catalog.+) 1 FROM place)), false)");

        op.executeSafe("SELECT pg_catalog.setval('shop_tags_seq', greatest(1, (SELECT pg_catalog.max(tag_id)::bigint "
                + "OPERATOR(pg_catalog.+) 51 FROM shop_tags)), false)");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropSequence("shop_tags_seq");
        op.dropSequence("place_numbers");
    }
}
