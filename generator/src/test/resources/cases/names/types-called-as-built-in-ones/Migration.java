package migrations;

import static dev.retort.migration.Definitions.attribute;
import static dev.retort.migration.Definitions.attributes;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.using;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * types called as built in ones.
 *
 * <p>Creates 1 index and 1 enum type; adds 3 columns and 1 enum value; changes 3 columns, 1 enum type and 1 composite
 * type; renames 1 column; drops 1 table and 1 column.
 *
 * <p>The first revision. Review notes: 3 dangers, 8 warnings and 5 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "types called as built in ones",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TypesCalledAsBuiltInOnes implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of gone and orders until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read orders.note and orders.place fail once ("cached plan
        // must not change result type"). Restart the application or clear its connection pools after the migration.
        // Separate transaction: PostgreSQL commits the new enum value three before the rest of the migration. It stays
        // if the rest fails.

        op.addEnumValue("public.integer", "three");

        // Data loss: PostgreSQL deletes all rows of gone, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:gone
        // in the settings.
        op.dropTable("gone");

        // Replaced column: no conversion leads to its new type. The old values stay until the end, so that backfills
        // can use them. A running application that uses the column fails after the commit.
        op.renameColumn("orders", from("amounts"), to("amounts_old"));

        op.createEnum("public.boolean", "yes", "no");

        // Table rewrite: PostgreSQL cannot remove or reorder enum values, so Retort rebuilds type public.text.
        // PostgreSQL rewrites all rows of orders and blocks reads and writes until the migration commits (ACCESS
        // EXCLUSIVE). Fails if a row contains short.
        op.alterEnum("public.text",
                from(values("short", "long")),
                to(values("long", "middle")),
                usedBy("orders", "size"));

        // Table rewrite: PostgreSQL cannot make this change in place, so Retort rebuilds type public.real. PostgreSQL
        // rewrites all rows of orders and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE).
        op.alterType("public.real",
                from(attributes(attribute("amount", "integer"), attribute("note", "text"))),
                to(attributes(attribute("amount", "bigint"), attribute("note", "text"))),
                usedBy("orders", "part"));

        // Columns
        op.alterColumn("orders",
                from(column("amount", "public.integer").notNull().defaultSql("'one'::\"integer\"")),
                to(column("amount", "public.integer").notNull().defaultSql("'two'::\"integer\"")));

        // Fails if a value of orders.note cannot be converted to public.text. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of orders and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of orders.note follow the order of the labels of the type
        // after the migration.
        op.alterColumn("orders",
                from(column("note", "text")),
                to(column("note", "public.text")),
                using("note::public.text"));

        // Change of meaning: the expression maps between the numbers of orders.place and the values of the enum type in
        // order, from 0. A number without a counterpart becomes null.
        // Fails if a value of orders.place cannot be converted to public.integer. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of orders and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of orders.place follow the order of the labels of the type
        // after the migration.
        op.alterColumn("orders",
                from(column("place", "integer").notNull()),
                to(column("place", "public.integer").notNull()),
                using("(pg_catalog.enum_range(NULL::public.\"integer\"))[place OPERATOR(pg_catalog.+) 1]"));

        op.addColumn("orders", column("amounts", "integer[]"));
        op.addColumn("orders", column("done", "public.boolean").notNull().defaultSql("'no'::\"boolean\""));
        op.addColumn("orders", column("sure", "boolean"));

        // Index build: PostgreSQL reads all rows of orders and blocks writes until the migration commits (SHARE).
        op.createIndex("orders", index("place").where("amount = 'one'::\"integer\""));

        // Data loss: PostgreSQL deletes the old values, and the downgrade cannot restore them.
        op.dropColumn("orders", "amounts_old");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("orders", column("amounts_old", "public.integer[]"));

        op.dropIndex("orders", "orders_place_idx");

        // Columns
        op.dropColumn("orders", "sure");
        op.dropColumn("orders", "done");
        op.dropColumn("orders", "amounts");

        op.alterColumn("orders",
                from(column("place", "public.integer").notNull()),
                to(column("place", "integer").notNull()),
                using("pg_catalog.array_position(pg_catalog.enum_range(NULL::public.\"integer\"), place) "
                        + "OPERATOR(pg_catalog.-) 1"));

        op.alterColumn("orders",
                from(column("note", "public.text")),
                to(column("note", "text")));

        op.alterColumn("orders",
                from(column("amount", "public.integer").notNull().defaultSql("'two'::\"integer\"")),
                to(column("amount", "public.integer").notNull().defaultSql("'one'::\"integer\"")));

        op.alterType("public.real",
                from(attributes(attribute("amount", "bigint"), attribute("note", "text"))),
                to(attributes(attribute("amount", "integer"), attribute("note", "text"))),
                usedBy("orders", "part"));

        op.alterEnum("public.text",
                from(values("long", "middle")),
                to(values("short", "long")),
                usedBy("orders", "size"));

        op.dropEnum("public.boolean");

        op.renameColumn("orders", from("amounts_old"), to("amounts"));

        op.createTable("gone",
                column("id", "bigint"),
                column("kind", "public.integer"),
                column("word", "public.text"));

        op.removeEnumValue("public.integer", "three",
                values("one", "two"),
                usedBy("gone", "kind"),
                usedBy("orders", "amount").defaultSql("'one'::\"integer\""),
                usedBy("orders", "amounts").array());
    }
}
