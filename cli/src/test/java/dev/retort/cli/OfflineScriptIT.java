package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.CatalogListing;
import dev.retort.testing.Fresh;
import dev.retort.testing.Psql;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script that psql runs has the same result as the command. */
class OfflineScriptIT {

    private static final String HISTORY =
            "select (revision, message, checksum, state, segment, applied_by, tool_version)::text"
                    + " from retort_history order by revision";

    private final Path folder;
    private final Cli cli;

    OfflineScriptIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.cli = Cli.lingo(folder);
    }

    @BeforeEach
    void write() throws Exception {
        Assumptions.assumeTrue(Psql.isThere(), "skipped: there is no psql on the path");
        cli.migration(
                "M1",
                """
                package migrations;
                import static dev.retort.migration.Definitions.*;
                import dev.retort.migration.*;
                @Revision(id = "aaaa", message = "it's a 100% first; one")
                public final class M1 implements Migration {
                  @Override public void upgrade(Operations op) {
                    op.createEnum("mood", "sad", "it's fine");
                    op.createTable("people", column("id", "bigint").identity(), column("mood", "mood").notNull());
                    op.execute("insert into people (mood) values ('sad')");
                  }
                  @Override public void downgrade(Operations op) {
                    op.dropTable("people");
                    op.dropEnum("mood");
                  }
                }
                """);
        cli.migration(
                "M2",
                """
                package migrations;
                import static dev.retort.migration.Definitions.*;
                import dev.retort.migration.*;
                @Revision(id = "bbbb", revises = "aaaa", message = "a value and its use")
                public final class M2 implements Migration {
                  @Override public void upgrade(Operations op) {
                    op.addEnumValue("mood", "glad");
                    op.alterColumn("people", from(column("mood", "mood").notNull()),
                        to(column("mood", "mood").notNull().defaultSql("'glad'::mood")));
                  }
                  @Override public void downgrade(Operations op) {
                    op.alterColumn("people", from(column("mood", "mood").notNull().defaultSql("'glad'::mood")),
                        to(column("mood", "mood").notNull()));
                    op.removeEnumValue("mood", "glad", values("sad", "it's fine"), usedBy("people", "mood"));
                  }
                }
                """);
    }

    @Test
    void runsToTheSameCatalogAndHistory(@Fresh TestDatabase online, @Fresh TestDatabase offline) throws Exception {
        run(offline, cli.must("upgrade", "head", "--sql").out());
        cli.on(online).must("upgrade", "head", "--yes");
        assertThat(list(offline)).isEqualTo(list(online));
        assertThat(offline.query(HISTORY)).isEqualTo(online.query(HISTORY)).hasSize(2);
        cli.on(offline);
        assertThat(cli.must("upgrade", "head").err()).contains("nothing to do");

        run(offline, cli.must("downgrade", "bbbb:base", "--sql").out());
        cli.on(online).must("downgrade", "base", "--yes");
        assertThat(list(offline)).isEqualTo(list(online));
        assertThat(offline.query(HISTORY)).isEmpty();
    }

    @Test
    void beginsWhereItSaysOrNotAtAll(@Fresh TestDatabase database) throws Exception {
        Psql.Result early = Psql.run(
                database, script(cli.must("upgrade", "aaaa:head", "--sql").out()));
        assertThat(early.exitCode()).isEqualTo(3);
        assertThat(early.err()).contains("the database is not at aaaa");

        run(database, cli.must("upgrade", "aaaa", "--sql").out());
        run(database, cli.must("upgrade", "aaaa:+1", "--sql").out());
        assertThat(database.query("select revision from retort_history order by 1"))
                .containsExactly("aaaa", "bbbb");
        assertThat(Psql.run(
                                database,
                                script(cli.must("upgrade", "head", "--sql").out()))
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void runsAnywhereWithGuards(@Fresh TestDatabase database) throws Exception {
        String up = cli.must("upgrade", "head", "--sql", "--idempotent").out();
        String down =
                cli.must("downgrade", "head:base", "--sql", "--idempotent").out();
        for (String start : List.of("", "aaaa", "bbbb")) {
            if (!start.isEmpty()) {
                cli.on(database).must("upgrade", start, "--yes");
            }
            run(database, up);
            run(database, up);
            assertThat(database.query("select count(*) from people")).containsExactly("1");
            run(database, down);
            run(database, down);
            assertThat(database.query(HISTORY)).isEmpty();
        }
    }

    @Test
    void stampsAndCreatesTheHistory(@Fresh TestDatabase database) throws Exception {
        run(database, cli.must("ensure-version", "--sql").out());
        run(database, cli.must("stamp", "head", "--sql").out());
        cli.on(database);
        assertThat(cli.must("current").out()).startsWith("bbbb (head)");
        run(database, cli.must("stamp", "aaaa", "--sql").out());
        assertThat(cli.must("current").out()).startsWith("aaaa");
        run(database, cli.must("stamp", "base", "--purge", "--sql").out());
        assertThat(cli.must("current").out()).isEmpty();
    }

    @Test
    void wantsToKnowFromWhereToGoBack() {
        Cli.Result result = cli.run("downgrade", "base", "--sql");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("not a range of revisions with a start", "head:base");
    }

    private static String list(TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            return CatalogListing.exact().list(connection, "public");
        }
    }

    private void run(TestDatabase database, String sql) throws Exception {
        Psql.Result result = Psql.run(database, script(sql));
        assertThat(result.exitCode()).as(result.err() + sql).isZero();
    }

    private Path script(String sql) throws Exception {
        return Files.writeString(folder.resolve("script.sql"), sql);
    }
}
