package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * embeddable as xml.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "embeddable as xml",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_EmbeddableAsXml implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of product until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.addColumn("product", column("first", "jsonb"));
        op.addColumn("product", column("origin", "xml"));
        op.addColumn("product", column("others", "xml"));

        // Table scan: PostgreSQL checks all rows of product and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("product",
                check("(first IS NULL) OR ((((first ->> 'country'::text))::character varying(255) IS NOT NULL) AND "
                        + "((((first ->> 'zone'::text))::smallint IS NULL) OR ((((first ->> 'zone'::text))::smallint "
                        + ">= 0) AND (((first ->> 'zone'::text))::smallint <= 1))))")
                        .named("product_first_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("product", "product_first_check");

        op.dropColumn("product", "others");
        op.dropColumn("product", "origin");
        op.dropColumn("product", "first");
    }
}
