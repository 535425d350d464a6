package migrations;

import static dev.retort.migration.Definitions.index;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * replica identity changed.
 *
 * <p>The first revision. Review: 4 warnings and 4 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "replica identity changed",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ReplicaIdentityChanged implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on posts, briefly.
        // Replication: by_slug is the replica identity of posts. Without it, UPDATE and DELETE fail where the table is
        // published. Write op.execute("ALTER TABLE posts REPLICA IDENTITY DEFAULT"), or the index that is to take its
        // place.
        // Goes along: the replica identity by by_slug. The downgrade makes it again.
        op.dropIndex("posts", "by_slug");

        // Lock: ACCESS EXCLUSIVE on users, briefly.
        // PostgreSQL resets the clustering on by_email, the replica identity by by_email, which are set again at the
        // end.
        op.dropIndex("users", "by_email");

        // Lock: SHARE on posts, for as long as building the index takes: no writes meanwhile.
        op.createIndex("posts", index("slug").named("by_slug"));

        // Fails if two rows of users have the same tenant, email.
        // Lock: SHARE on users, for as long as building the index takes: no writes meanwhile.
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
