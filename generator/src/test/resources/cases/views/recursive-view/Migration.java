package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * recursive view.
 *
 * <p>The first revision. Review notes: 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "recursive view",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_RecursiveView implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of ancestors until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read nodes.id and nodes.parent_id fail once ("cached plan
        // must not change result type"). Restart the application or clear its connection pools after the migration.

        op.dropView("ancestors");

        // Table rewrite: PostgreSQL rewrites all rows of nodes and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("nodes",
                from(column("id", "integer").notNull()),
                to(column("id", "bigint").notNull()));

        op.alterColumn("nodes",
                from(column("parent_id", "integer")),
                to(column("parent_id", "bigint")));

        op.createView(view("ancestors")
                .as("""
                        WITH RECURSIVE ancestors(id, ancestor) AS (
                                 SELECT nodes.id,
                                    nodes.parent_id
                                   FROM nodes
                                UNION ALL
                                 SELECT a.id,
                                    n.parent_id
                                   FROM (ancestors a
                                     JOIN nodes n ON ((n.id = a.ancestor)))
                                  WHERE (n.parent_id IS NOT NULL)
                                )
                         SELECT id,
                            ancestor
                           FROM ancestors"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("ancestors");

        op.alterColumn("nodes",
                from(column("parent_id", "bigint")),
                to(column("parent_id", "integer")));

        op.alterColumn("nodes",
                from(column("id", "bigint").notNull()),
                to(column("id", "integer").notNull()));

        op.createView(view("ancestors")
                .as("""
                        WITH RECURSIVE ancestors(id, ancestor) AS (
                                 SELECT nodes.id,
                                    nodes.parent_id
                                   FROM nodes
                                UNION ALL
                                 SELECT a.id,
                                    n.parent_id
                                   FROM (ancestors a
                                     JOIN nodes n ON ((n.id = a.ancestor)))
                                  WHERE (n.parent_id IS NOT NULL)
                                )
                         SELECT id,
                            ancestor
                           FROM ancestors"""));
    }
}
