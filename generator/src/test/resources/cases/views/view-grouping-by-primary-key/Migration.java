package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * view grouping by primary key.
 *
 * <p>The first revision. Review notes: 2 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "view grouping by primary key",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ViewGroupingByPrimaryKey implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of authors until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read posts.author_id and users.id fail once ("cached plan
        // must not change result type"). Restart the application or clear its connection pools after the migration.

        op.dropView("authors");

        // Table rewrite: PostgreSQL rewrites all rows of posts and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("posts",
                from(column("author_id", "integer").notNull()),
                to(column("author_id", "bigint").notNull()));

        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("id", "integer").notNull()),
                to(column("id", "bigint").notNull()));

        op.createView(view("authors")
                .as("""
                        SELECT u.id,
                            u.name,
                            count(p.id) AS posts
                           FROM (users u
                             LEFT JOIN posts p ON ((p.author_id = u.id)))
                          GROUP BY u.id"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("authors");

        op.alterColumn("users",
                from(column("id", "bigint").notNull()),
                to(column("id", "integer").notNull()));

        op.alterColumn("posts",
                from(column("author_id", "bigint").notNull()),
                to(column("author_id", "integer").notNull()));

        op.createView(view("authors")
                .as("""
                        SELECT u.id,
                            u.name,
                            count(p.id) AS posts
                           FROM (users u
                             LEFT JOIN posts p ON ((p.author_id = u.id)))
                          GROUP BY u.id"""));
    }
}
