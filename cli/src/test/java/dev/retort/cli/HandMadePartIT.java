package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.Psql;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trigger, a policy, a rule and an exclusion constraint by hand in one database, in the way of a revision. */
class HandMadePartIT {

    private static final String PARTS =
            """
            select tgname from pg_trigger where not tgisinternal union all select polname from pg_policy
            union all select rulename from pg_rules where schemaname = 'public'
            union all select conname from pg_constraint where contype = 'x' order by 1""";

    private static final String TYPE = "select format_type(atttypid, atttypmod) from pg_attribute"
            + " where attrelid = 'author'::regclass and attname = 'name'";

    private static final String[] ALL = {"kept", "late", "own", "renamed", "unlike"};

    private final Path folder;
    private final TestDatabase database;
    private final Cli cli;

    HandMadePartIT(@TempDir Path folder, @Fresh TestDatabase database, @Fresh TestDatabase shadow) throws Exception {
        this.folder = folder;
        this.database = database;
        this.cli = Cli.of(
                        folder, "entities.classpath=target/classes", "entities.packages=shop", "shadow=" + shadow.url())
                .on(database);
        write("first", 50);
        cli.must("upgrade", "head");
        database.execute(
                """
                insert into author values (1, 'Ada');
                create function note() returns trigger language plpgsql as 'begin return new; end';
                create trigger renamed after update of name on author for each row execute function note();
                create constraint trigger late after update of name on author deferrable for each row execute function note();
                create policy own on author using (name = 'Ada');
                create rule kept as on delete to author where old.name = 'Ada' do instead nothing;
                alter table author add constraint unlike exclude (name with =)""");
        assertThat(write("longer names", 100).err()).contains("proof: upgrade runs", "downgrade restores the catalog");
    }

    private Cli.Result write(String message, int length) throws Exception {
        JavaProject.in(folder)
                .withEntity(
                        "Author",
                        "@Entity public class Author { @Id long id; @Column(length = " + length + ") String name; }")
                .compile();
        return cli.must("revision", "--autogenerate", "-m", message);
    }

    @Test
    void isDroppedAndMadeAgainWhereItIs() throws Exception {
        assertThat(Files.readString(cli.files().get(1)))
                .contains(
                        "op.dropPolicy(\"author\", \"own\")",
                        "op.createPolicy(\"author\", policy(\"own\")",
                        "op.dropTrigger(\"author\", \"renamed\")",
                        "In the way of a change below: rule kept. It is created again after the change, as it is.");
        String before = database.query("select pg_get_triggerdef(oid) from pg_trigger where tgname = 'late'")
                .get(0);

        cli.must("upgrade", "head");
        assertThat(database.query(PARTS)).containsExactly(ALL);
        assertThat(database.query(TYPE)).containsExactly("character varying(100)");
        database.execute("delete from author");
        assertThat(database.query("select name from author")).containsExactly("Ada");

        cli.must("downgrade", "-1", "--yes");
        assertThat(database.query(PARTS)).containsExactly(ALL);
        assertThat(database.query("select pg_get_triggerdef(oid) from pg_trigger where tgname = 'late'"))
                .containsExactly(before);
    }

    @Test
    void isPassedOverWhereItIsNot(@Fresh TestDatabase tenant) throws Exception {
        cli.on(tenant).must("upgrade", "head");
        assertThat(tenant.query(TYPE)).containsExactly("character varying(100)");
        assertThat(tenant.query(PARTS)).isEmpty();

        cli.on(tenant).must("downgrade", "-1", "--yes");
        assertThat(tenant.query(PARTS)).isEmpty();
        cli.must("verify");
        cli.with("RETORT_URL", "").must("check");
    }

    @Test
    void isTreatedLikewiseByScripts(@Fresh TestDatabase tenant) throws Exception {
        Assumptions.assumeTrue(Psql.isThere(), "skipped: there is no psql on the path");
        String first = "base:" + id(0);
        String second = id(0) + ":head";
        run(tenant, cli.must("upgrade", first, "--sql").out());
        String upgrade = cli.must("upgrade", second, "--sql").out();
        String downgrade = cli.must("downgrade", "head:-1", "--sql").out();

        run(tenant, upgrade);
        assertThat(tenant.query(TYPE)).containsExactly("character varying(100)");
        run(tenant, downgrade);
        assertThat(tenant.query(PARTS)).isEmpty();

        run(database, upgrade);
        assertThat(database.query(TYPE)).containsExactly("character varying(100)");
        assertThat(database.query(PARTS)).containsExactly(ALL);
        run(database, downgrade);
        assertThat(database.query(PARTS)).containsExactly(ALL);
    }

    private String id(int revision) throws Exception {
        String source = Files.readString(cli.files().get(revision));
        int start = source.indexOf("id = \"") + 6;
        return source.substring(start, source.indexOf('"', start));
    }

    private void run(TestDatabase target, String sql) throws Exception {
        Psql.Result result = Psql.run(target, Files.writeString(folder.resolve("script.sql"), sql));
        assertThat(result.exitCode()).as(result.err() + sql).isZero();
    }
}
