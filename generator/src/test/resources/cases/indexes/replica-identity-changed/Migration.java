package migrations;

import static dev.retort.migration.Definitions.index;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * replica identity changed.
 *
 * <p>The first revision. Review notes: 4 warnings and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "replica identity changed",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ReplicaIdentityChanged implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of posts and users until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        // Logical replication: index by_slug is the replica identity of posts. Without it, UPDATE and DELETE fail if
        // the table is published. Add op.execute("ALTER TABLE posts REPLICA IDENTITY DEFAULT"), or make another index
        // the replica identity.
        // Also dropped: the replica identity by by_slug. The downgrade recreates it.
        op.dropIndex("posts", "by_slug");

        // PostgreSQL resets the clustering on by_email, the replica identity by by_email. The end of this method sets
        // them again.
        op.dropIndex("users", "by_email");

        // Index build: PostgreSQL reads all rows of posts and blocks writes until the migration commits (SHARE).
        op.createIndex("posts", index("slug").named("by_slug"));

        // Fails if two rows of users have the same tenant, email.
        // Index build: PostgreSQL reads all rows of users and blocks writes until the migration commits (SHARE).
        op.createIndex("users", index("tenant", "email").named("by_email").unique());

        op.executeSafe("ALTER TABLE users CLUSTER ON by_email");
        op.executeSafe("ALTER TABLE users REPLICA IDENTITY USING INDEX by_email");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users", "by_email");
        op.dropIndex("posts", "by_slug");
        op.createIndex("users", index("email").named("by_email").unique());
        op.createIndex("posts", index("slug").named("by_slug").unique());

        op.executeSafe("ALTER TABLE posts REPLICA IDENTITY USING INDEX by_slug");
        op.executeSafe("ALTER TABLE users CLUSTER ON by_email");
        op.executeSafe("ALTER TABLE users REPLICA IDENTITY USING INDEX by_email");
    }
}
