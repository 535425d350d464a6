package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table replaced by one with its constraint names.
 *
 * <p>The first revision. Review notes: 1 danger, 3 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "table replaced by one with its constraint names",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TableReplacedByOneWithItsConstraintNames implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of notes and users until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("notes", "author");

        op.dropIndex("users", "account_number");

        // Data loss: PostgreSQL deletes all rows of users, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:users
        // in the settings.
        // If table users was renamed to accounts, generate this migration again with --rename users=accounts. As
        // written, the rows are lost.
        op.dropTable("users");

        op.createSequence(sequence("users_number_seq"));

        op.createTable("accounts",
                column("id", "bigint").notNull(),
                column("email", "text"),
                column("number", "bigint"),
                primaryKey("id").named("account_key"));

        op.createIndex("accounts", index("email").named("account_email"));
        op.createIndex("accounts", index("number").named("account_number").unique());

        // Fails if a row of notes has a value in author, because the new table accounts has no rows. Before this
        // statement, add op.execute("INSERT INTO accounts (id) SELECT DISTINCT author FROM notes WHERE author IS NOT
        // NULL").
        // Table scan: PostgreSQL checks all rows of notes and blocks writes to notes until the migration commits (SHARE
        // ROW EXCLUSIVE).
        op.addForeignKey("notes", foreignKey("author").references("accounts", "id").named("author"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("notes", "author");

        op.dropIndex("accounts", "account_number");
        op.dropIndex("accounts", "account_email");

        op.dropTable("accounts");

        op.dropSequence("users_number_seq");

        op.createTable("users",
                column("id", "bigint").notNull(),
                column("email", "text"),
                column("number", "bigint").identity(),
                primaryKey("id").named("account_key"),
                unique("email").named("account_email"));

        op.createIndex("users", index("number").named("account_number"));

        op.addForeignKey("notes", foreignKey("author").references("users", "id").named("author"));
    }
}
