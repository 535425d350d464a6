package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trigger, a policy, a rule and an exclusion constraint by hand in one database, in the way of a revision. */
class HandMadePartIT extends HandMadeObjects {

    private static final String PARTS =
            """
            select tgname from pg_trigger where not tgisinternal union all select polname from pg_policy
            union all select rulename from pg_rules where schemaname = 'public'
            union all select conname from pg_constraint where contype = 'x' order by 1""";

    private static final String LATE = "select pg_get_triggerdef(oid) from pg_trigger where tgname = 'late'";

    HandMadePartIT(@TempDir Path folder, @Fresh TestDatabase database, @Fresh TestDatabase shadow) throws Exception {
        super(
                folder,
                database,
                shadow,
                """
                insert into author values (1, 'Ada');
                create function note() returns trigger language plpgsql as 'begin return new; end';
                create trigger renamed after update of name on author for each row execute function note();
                create constraint trigger late after update of name on author deferrable for each row execute function note();
                create policy own on author using (name = 'Ada');
                create rule kept as on delete to author where old.name = 'Ada' do instead nothing;
                alter table author add constraint unlike exclude (name with =)""",
                PARTS,
                "kept",
                "late",
                "own",
                "renamed",
                "unlike");
    }

    @Test
    void isDroppedAndMadeAgainWhereItIs() throws Exception {
        assertThat(source())
                .contains(
                        "op.dropPolicy(\"author\", \"own\")",
                        "op.createPolicy(\"author\", policy(\"own\")",
                        "op.dropTrigger(\"author\", \"renamed\")",
                        "In the way of a change below: rule kept. It is created again after the change, as it is.");
        String before = database.query(LATE).get(0);

        cli.must("upgrade", "head");
        assertKept();
        assertType(database);
        database.execute("delete from author");
        assertThat(database.query("select name from author")).containsExactly("Ada");

        cli.must("downgrade", "-1", "--yes");
        assertKept();
        assertThat(database.query(LATE)).containsExactly(before);
    }
}
