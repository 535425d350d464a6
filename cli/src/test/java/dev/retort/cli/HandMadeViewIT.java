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

/** A view that somebody made by hand in one database, and that was in the way of a revision. */
class HandMadeViewIT {

    private static final String VIEWS = "select viewname from pg_views where schemaname = 'public' union all"
            + " select matviewname from pg_matviews order by 1";

    private static final String TYPE = "select format_type(atttypid, atttypmod) from pg_attribute"
            + " where attrelid = 'author'::regclass and attname = 'name'";

    private final Path folder;
    private final TestDatabase database;
    private final Cli cli;

    HandMadeViewIT(@TempDir Path folder, @Fresh TestDatabase database, @Fresh TestDatabase shadow) throws Exception {
        this.folder = folder;
        this.database = database;
        this.cli = Cli.of(
                        folder, "entities.classpath=target/classes", "entities.packages=shop", "shadow=" + shadow.url())
                .on(database);
        write("first", 50);
        cli.must("upgrade", "head");
        database.execute("create view names as select name from author; comment on view names is 'it''s ours';"
                + " create materialized view longer as select name || '!' as name from names;"
                + " create unique index longer_name on longer (name)");
        assertThat(write("longer names", 100).err()).contains("proof: upgrade runs", "downgrade restores the catalog");
        assertThat(Files.readString(cli.files().get(1)))
                .contains("op.dropView(\"names\")", "op.createView(view(\"names\")");
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
        cli.must("upgrade", "head");
        assertThat(database.query(VIEWS)).containsExactly("longer", "names");
        assertThat(database.query(TYPE)).containsExactly("character varying(100)");

        cli.must("downgrade", "-1", "--yes");
        assertThat(database.query(VIEWS)).containsExactly("longer", "names");
        assertThat(database.query("select obj_description('names'::regclass)")).containsExactly("it's ours");
        assertThat(database.query("select to_regclass('longer_name') is not null"))
                .containsExactly("t");
    }

    @Test
    void isPassedOverWhereItIsNot(@Fresh TestDatabase tenant) throws Exception {
        cli.on(tenant).must("upgrade", "head");
        assertThat(tenant.query(TYPE)).containsExactly("character varying(100)");
        assertThat(tenant.query(VIEWS)).isEmpty();
        cli.must("drift");

        cli.must("downgrade", "-1", "--yes");
        assertThat(tenant.query(VIEWS)).isEmpty();
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
        assertThat(tenant.query(VIEWS)).isEmpty();

        run(database, upgrade);
        assertThat(database.query(TYPE)).containsExactly("character varying(100)");
        assertThat(database.query(VIEWS)).containsExactly("longer", "names");
        run(database, downgrade);
        assertThat(database.query(VIEWS)).containsExactly("longer", "names");
        assertThat(database.query("select obj_description('names'::regclass)")).containsExactly("it's ours");
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
