package migrations;

import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * view query changed.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "view query changed",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ViewQueryChanged implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of open_orders until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropView("open_orders");
        op.createView(view("open_orders").as("select o.id, o.total from orders o where o.status <> 'sent'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("open_orders");

        op.createView(view("open_orders")
                .as("""
                        SELECT id,
                            total
                           FROM orders o
                          WHERE ((status)::text = 'new'::text)"""));
    }
}
