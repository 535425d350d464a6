package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.Psql;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Tests of objects that somebody made by hand in one database, and that are in the way of a revision. */
abstract class HandMadeObjects {

    private static final String LONGER = "character varying(100)";

    private static final String TYPE = "select format_type(atttypid, atttypmod) from pg_attribute"
            + " where attrelid = 'author'::regclass and attname = 'name'";

    final TestDatabase database;
    final Cli cli;
    private final Path folder;
    private final String names;
    private final String[] all;

    /**
     * Prepares the database, and a second revision that the objects are in the way of.
     *
     * @param byHand the statements that make the objects
     * @param names the query for their names
     * @param all their names
     */
    HandMadeObjects(Path folder, TestDatabase database, TestDatabase shadow, String byHand, String names, String... all)
            throws Exception {
        this.folder = folder;
        this.database = database;
        this.names = names;
        this.all = all;
        this.cli = Cli.of(
                        folder, "entities.classpath=target/classes", "entities.packages=shop", "shadow=" + shadow.url())
                .on(database);
        write("first", 50);
        cli.must("upgrade", "head");
        database.execute(byHand);
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

    /** The source of the second revision. */
    String source() throws Exception {
        return Files.readString(cli.files().get(1));
    }

    void assertType(TestDatabase changed) throws Exception {
        assertThat(changed.query(TYPE)).containsExactly(LONGER);
    }

    void assertKept() throws Exception {
        assertThat(database.query(names)).containsExactly(all);
    }

    /** Asserts that further properties of the objects are as before. */
    void assertRestored() throws Exception {}

    @Test
    void isPassedOverWhereItIsNot(@Fresh TestDatabase tenant) throws Exception {
        cli.on(tenant).must("upgrade", "head");
        assertType(tenant);
        assertThat(tenant.query(names)).isEmpty();
        cli.must("drift");

        cli.must("downgrade", "-1", "--yes");
        assertThat(tenant.query(names)).isEmpty();
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
        assertType(tenant);
        run(tenant, downgrade);
        assertThat(tenant.query(names)).isEmpty();

        run(database, upgrade);
        assertType(database);
        assertKept();
        run(database, downgrade);
        assertKept();
        assertRestored();
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
