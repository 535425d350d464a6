package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.materializedView;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table and column under views over views.
 *
 * <p>Creates 2 views and 1 materialized view; changes 1 column; renames 1 table, 1 column and 1 constraint; drops 2
 * views and 1 materialized view.
 *
 * <p>The first revision. Review notes: 4 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "table and column under views over views",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TableAndColumnUnderViewsOverViews implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users, members, report, top_spenders and spenders until the
        // migration commits (ACCESS EXCLUSIVE). Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read orders.total fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // Breaks a running application: queries and function bodies that use table users fail after the commit.
        op.renameTable(from("users"), to("members"));

        // Breaks a running application: queries and function bodies that use column members.mail fail after the commit.
        op.renameColumn("members", from("mail"), to("email"));

        op.dropView("report");

        op.dropMaterializedView("top_spenders");

        op.dropView("spenders");

        op.renameConstraint("members", from("users_pkey"), to("members_pkey"));

        // Table rewrite: PostgreSQL rewrites all rows of orders and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("orders",
                from(column("total", "integer")),
                to(column("total", "bigint")));

        op.createView(view("spenders")
                .as("""
                        SELECT members.email AS mail,
                            sum(orders.total) AS total
                           FROM (members
                             JOIN orders ON ((orders.user_id = members.id)))
                          GROUP BY members.id"""));

        // Slow: PostgreSQL runs the query of materialized view top_spenders to fill it. The migration holds all its
        // locks meanwhile.
        op.createView(materializedView("top_spenders")
                .as("""
                        SELECT mail,
                            total
                           FROM spenders
                          WHERE (total > (100)::numeric)""")
                .index(index("mail").named("top_spenders_mail").unique()));

        op.createView(view("report")
                .as("""
                        SELECT t.mail,
                            u.age
                           FROM (top_spenders t
                             JOIN members u(id, mail, age) USING (mail))"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("report");

        op.dropMaterializedView("top_spenders");

        op.dropView("spenders");

        op.alterColumn("orders",
                from(column("total", "bigint")),
                to(column("total", "integer")));

        op.renameConstraint("members", from("members_pkey"), to("users_pkey"));

        op.createView(view("spenders")
                .as("""
                        SELECT members.email AS mail,
                            sum(orders.total) AS total
                           FROM (members
                             JOIN orders ON ((orders.user_id = members.id)))
                          GROUP BY members.id"""));

        op.createView(materializedView("top_spenders")
                .as("""
                        SELECT mail,
                            total
                           FROM spenders
                          WHERE (total > 100)""")
                .index(index("mail").named("top_spenders_mail").unique()));

        op.createView(view("report")
                .as("""
                        SELECT t.mail,
                            u.age
                           FROM (top_spenders t
                             JOIN members u(id, mail, age) USING (mail))"""));

        op.renameColumn("members", from("email"), to("mail"));

        op.renameTable(from("members"), to("users"));
    }
}
