package dev.retort.generator.writer;

import static dev.retort.migration.Definitions.after;
import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.comment;
import static dev.retort.migration.Definitions.expression;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.unique;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.SET_NULL;

import dev.retort.generator.review.Review;
import dev.retort.generator.writer.MigrationDraft.Body;
import dev.retort.migration.Definitions;
import dev.retort.migration.Operations;
import dev.retort.operation.AddEnumValue;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropIndex;
import dev.retort.operation.EnumRebuild;
import dev.retort.operation.EnumUse;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionInfo;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Three new tables of a learning application, and changes to the users that were there before. */
final class Leagues {

    static final String CLASS_NAME = "M20261120_1130_AddLeaguesAndWallets";

    private static final QualifiedName USERS = QualifiedName.of("users");

    private Leagues() {}

    static MigrationDraft draft() {
        List<Operation> upgrade = new ArrayList<>(Operations.record(Leagues::upgrade));
        upgrade.add(3, addedProvider());
        upgrade.add(
                new DropIndex(USERS, "ix_users_nick", Index.of("ix_users_nick", List.of(IndexElement.column("nick")))));
        upgrade.add(new DropColumn(USERS, "nick", Column.of("nick", DataType.parse("varchar(50)"))));
        List<Operation> downgrade =
                new ArrayList<>(upgrade.stream().map(Operation::inverse).toList());
        Collections.reverse(downgrade);
        RevisionInfo revision = new RevisionInfo(
                "1975ea83b712",
                List.of("27c6a30d7c24"),
                "Add leagues and wallets",
                "2026-11-20T11:30:12.345Z",
                List.of(),
                List.of());
        return new MigrationDraft(
                revision, "migrations", CLASS_NAME, new Body(upgrade, Review.of(upgrade)), Drafts.body(downgrade));
    }

    private static AddEnumValue addedProvider() {
        EnumUse use = new EnumUse(new ColumnName(USERS, "provider"), false, "'password'::identity_provider");
        EnumRebuild undo = new EnumRebuild(List.of("password", "google"), List.of(use), List.of());
        return new AddEnumValue(QualifiedName.of("identity_provider"), "apple", after("google"), undo);
    }

    private static void upgrade(Operations op) {
        op.createEnum("league_type", "bronze", "silver", "gold", "platinum", "diamond");
        op.createCast(cast("varchar", "league_type").implicit());
        op.createCast(cast("league_type", "varchar").implicit());
        op.createTable(
                "leaderboard_entries",
                column("id", "uuid").notNull().defaultSql("gen_random_uuid()"),
                column("user_id", "uuid").notNull(),
                column("league", "league_type").notNull().defaultSql("'bronze'::league_type"),
                column("week_start", "date").notNull(),
                column("xp", "integer").notNull().defaultSql("0"),
                primaryKey("id"),
                unique("user_id", "week_start").named("uq_leaderboard_user_week"),
                check("xp >= 0").named("leaderboard_entries_xp_check"),
                comment("One row for each user and week."));
        op.createTable(
                "user_wallets",
                column("user_id", "uuid").notNull(),
                column("balance", "bigint").notNull().defaultSql("0"),
                column("version", "integer").notNull(),
                primaryKey("user_id"));
        op.createTable(
                "wallet_transactions",
                column("id", "bigint").identity(),
                column("wallet_id", "uuid").notNull(),
                column("amount", "numeric(12,2)").notNull(),
                column("kind", "varchar(20)").notNull(),
                column("details", "jsonb").notNull().defaultSql("'{}'::jsonb"),
                column("created_at", "timestamptz(6)").notNull().defaultSql("now()"),
                column("day", "date").generatedStored("(created_at AT TIME ZONE 'UTC'::text)::date"),
                primaryKey("id"),
                check("kind::text = ANY (ARRAY['EARNED'::character varying, 'SPENT'::character varying,"
                                + " 'REFUNDED'::character varying, 'EXPIRED'::character varying]::text[])")
                        .named("wallet_transactions_kind_check"));
        op.addColumn("users", column("last_login_ip", "inet"));
        op.addColumn("users", column("time_zone", "varchar(64)").notNull().defaultSql("'UTC'::character varying"));
        op.alterColumn(
                "users",
                Definitions.from(column("display_name", "varchar(50)")),
                to(column("display_name", "varchar(120)").notNull()));
        op.addForeignKey(
                "leaderboard_entries",
                foreignKey("user_id").references("users", "id").onDelete(CASCADE));
        op.addForeignKey(
                "user_wallets", foreignKey("user_id").references("users", "id").onDelete(CASCADE));
        op.addForeignKey(
                "wallet_transactions",
                foreignKey("wallet_id")
                        .references("user_wallets", "user_id")
                        .onDelete(SET_NULL)
                        .named("fk_wallet_transactions_wallet"));
        op.createIndex(
                "leaderboard_entries",
                index(key("league"), key("week_start"), key("xp").descending()).named("idx_leaderboard_week"));
        op.createIndex("users", index(expression("lower(email)")).unique().named("uq_users_email_lower"));
        op.createIndex("wallet_transactions", index("wallet_id", "created_at"));
        op.createIndex("wallet_transactions", index("details").using("gin"));
    }
}
