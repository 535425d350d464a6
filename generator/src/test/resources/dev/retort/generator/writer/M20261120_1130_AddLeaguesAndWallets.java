package migrations;

import static dev.retort.migration.Definitions.after;
import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.comment;
import static dev.retort.migration.Definitions.expression;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.unique;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.SET_NULL;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Add leagues and wallets.
 *
 * <p>Creates 3 tables, 4 indexes, 1 enum type and 2 casts; adds 2 columns, 3 foreign keys and 1 enum value; changes 1
 * column; drops 1 column and 1 index.
 *
 * <p>Revises 27c6a30d7c24. Review notes: 1 danger, 4 warnings and 3 notes.
 */
@Revision(
        id = "1975ea83b712",
        revises = "27c6a30d7c24",
        message = "Add leagues and wallets",
        created = "2026-11-20T11:30:12Z"
)
public final class M20261120_1130_AddLeaguesAndWallets implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.display_name fail once ("cached plan must not
        // change result type"). Restart the application or clear its connection pools after the migration.
        // Separate transaction: PostgreSQL commits the new enum value apple before the rest of the migration. It stays
        // if the rest fails.

        op.createEnum("league_type", "bronze", "silver", "gold", "platinum", "diamond");

        op.createCast(cast("varchar", "league_type").implicit());
        op.createCast(cast("league_type", "varchar").implicit());

        op.addEnumValue("identity_provider", "apple", after("google"));

        // Tables
        op.createTable("leaderboard_entries",
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("user_id", "uuid").notNull(),
                column("league", "league_type").notNull().defaultSql("'bronze'::league_type"),
                column("week_start", "date").notNull(),
                column("xp", "integer").notNull().defaultSql("0"),
                primaryKey("id"),
                unique("user_id", "week_start").named("uq_leaderboard_user_week"),
                check("xp >= 0").named("leaderboard_entries_xp_check"),
                comment("One row for each user and week."));

        op.createTable("user_wallets",
                column("user_id", "uuid").notNull(),
                column("balance", "bigint").notNull().defaultSql("0"),
                column("version", "integer").notNull(),
                primaryKey("user_id"));

        op.createTable("wallet_transactions",
                column("id", "bigint").identity(),
                column("wallet_id", "uuid").notNull(),
                column("amount", "numeric(12,2)").notNull(),
                column("kind", "varchar(20)").notNull(),
                column("details", "jsonb").notNull().defaultSql("'{}'::jsonb"),
                column("created_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("day", "date").generatedStored("(created_at AT TIME ZONE 'UTC'::text)::date"),
                primaryKey("id"),
                check("kind::text = ANY (ARRAY['EARNED'::character varying, 'SPENT'::character varying, "
                        + "'REFUNDED'::character varying, 'EXPIRED'::character varying]::text[])")
                        .named("wallet_transactions_kind_check"));

        // Columns
        op.addColumn("users", column("last_login_ip", "inet"));
        op.addColumn("users", column("time_zone", "varchar(64)").notNull().defaultSql("'UTC'::character varying"));

        // Fails if display_name is null in a row of users. Add backfill("…") with a value for such rows.
        // Table scan: PostgreSQL checks all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("display_name", "varchar(50)")),
                to(column("display_name", "varchar(120)").notNull()));

        // Foreign keys
        op.addForeignKey("leaderboard_entries", foreignKey("user_id").references("users", "id").onDelete(CASCADE));
        op.addForeignKey("user_wallets", foreignKey("user_id").references("users", "id").onDelete(CASCADE));

        op.addForeignKey("wallet_transactions",
                foreignKey("wallet_id").references("user_wallets", "user_id").onDelete(SET_NULL)
                        .named("fk_wallet_transactions_wallet"));

        // Indexes
        op.createIndex("leaderboard_entries",
                index(key("league"), key("week_start"), key("xp").descending()).named("idx_leaderboard_week"));

        // Fails if two rows of users have the same lower(email).
        // Index build: PostgreSQL reads all rows of users and blocks writes until the migration commits (SHARE).
        op.createIndex("users", index(expression("lower(email)")).named("uq_users_email_lower").unique());

        op.createIndex("wallet_transactions", index("wallet_id", "created_at"));
        op.createIndex("wallet_transactions", index("details").using("gin"));
        op.dropIndex("users", "ix_users_nick");

        // Data loss: PostgreSQL deletes all values of users.nick, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("users", "nick");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("nick", "varchar(50)"));

        // Indexes
        op.createIndex("users", index("nick").named("ix_users_nick"));
        op.dropIndex("wallet_transactions", "wallet_transactions_details_idx");
        op.dropIndex("wallet_transactions", "wallet_transactions_wallet_id_created_at_idx");
        op.dropIndex("users", "uq_users_email_lower");
        op.dropIndex("leaderboard_entries", "idx_leaderboard_week");

        // Foreign keys
        op.dropConstraint("wallet_transactions", "fk_wallet_transactions_wallet");
        op.dropConstraint("user_wallets", "user_wallets_user_id_fkey");
        op.dropConstraint("leaderboard_entries", "leaderboard_entries_user_id_fkey");

        // Columns
        op.alterColumn("users",
                from(column("display_name", "varchar(120)").notNull()),
                to(column("display_name", "varchar(50)")));

        op.dropColumn("users", "time_zone");
        op.dropColumn("users", "last_login_ip");

        // Tables
        op.dropTable("wallet_transactions");
        op.dropTable("user_wallets");
        op.dropTable("leaderboard_entries");

        op.removeEnumValue("identity_provider", "apple",
                values("password", "google"),
                usedBy("users", "provider").defaultSql("'password'::identity_provider"));

        op.dropCast("league_type", "varchar");
        op.dropCast("varchar", "league_type");

        op.dropEnum("league_type");
    }
}
