package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * views over views.
 *
 * <p>The first revision. Review notes: 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "views over views",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ViewsOverViews implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of a_report, big_customers and big_orders until the migration
        // commits (ACCESS EXCLUSIVE). Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read orders.total fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.dropView("a_report");
        op.dropView("big_customers");
        op.dropView("big_orders");

        // Table rewrite: PostgreSQL rewrites all rows of orders and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("orders",
                from(column("total", "integer").notNull()),
                to(column("total", "bigint").notNull()));

        op.createView(view("big_orders")
                .as("""
                        SELECT id,
                            customer,
                            total
                           FROM orders
                          WHERE (total > 1000)"""));

        op.createView(view("big_customers")
                .as("""
                        SELECT customer,
                            count(*) AS orders
                           FROM big_orders
                          GROUP BY customer"""));

        op.createView(view("a_report")
                .as("""
                        SELECT b.customer,
                            b.orders,
                            o.total
                           FROM (big_customers b
                             JOIN big_orders o USING (customer))"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("a_report");
        op.dropView("big_customers");
        op.dropView("big_orders");

        op.alterColumn("orders",
                from(column("total", "bigint").notNull()),
                to(column("total", "integer").notNull()));

        op.createView(view("big_orders")
                .as("""
                        SELECT id,
                            customer,
                            total
                           FROM orders
                          WHERE (total > 1000)"""));

        op.createView(view("big_customers")
                .as("""
                        SELECT customer,
                            count(*) AS orders
                           FROM big_orders
                          GROUP BY customer"""));

        op.createView(view("a_report")
                .as("""
                        SELECT b.customer,
                            b.orders,
                            o.total
                           FROM (big_customers b
                             JOIN big_orders o USING (customer))"""));
    }
}
