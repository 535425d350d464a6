package migrations;

import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * view created.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "view created",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ViewCreated implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createView(view("open_orders").as("select o.id, o.total from orders o where o.status = 'new'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("open_orders");
    }
}
