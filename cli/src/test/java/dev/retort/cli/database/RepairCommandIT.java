package dev.retort.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Cli;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line after an interrupted run, and the reports of a run about its steps. */
class RepairCommandIT {

    private static final String MIGRATION =
            """
            package migrations;

            import static dev.retort.migration.Definitions.index;

            import dev.retort.migration.Migration;
            import dev.retort.migration.Operations;
            import dev.retort.migration.Revision;

            @Revision(id = "aaaaaaaaaaaa", message = "index", created = "2026-01-01T00:00:00Z")
            public final class M20260101_0000_Index implements Migration {
                @Override
                public void upgrade(Operations op) {
                    op.createIndex("t", index("a").named("t_a").concurrently());
                }

                @Override
                public void downgrade(Operations op) {
                    op.dropIndexConcurrently("t", "t_a");
                }
            }
            """;

    private final Path folder;

    RepairCommandIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void showsWhatIsOpenAndEndsIt(@Fresh TestDatabase database) throws Exception {
        Cli cli = cli(database);
        assertThat(cli.must("repair").err()).contains("nothing to repair");
        cutShort(cli, database);

        Cli.Result shown = cli.must("repair", "--dry-run");
        assertThat(shown.out())
                .contains("revision aaaaaaaaaaaa was interrupted while it ran CREATE INDEX CONCURRENTLY t_a ON t (a)")
                .contains("index t_a exists and is invalid")
                .contains("would resume it until it is complete");
        assertThat(cli.must("repair", "--dry-run", "--format", "json").out())
                .contains("\"found\": \"partial\"")
                .contains("\"dry_run\": true");
        assertThat(invalid(database)).isEqualTo("t");

        assertThat(cli.must("repair").err()).contains("again to run the rest");
        assertThat(invalid(database)).isEqualTo("f");
        assertThat(cli.run("repair", "--mark", "--revert").exitCode()).isEqualTo(2);
    }

    @Test
    void tellsOfEachStepAndRecordsIt(@Fresh TestDatabase database) throws Exception {
        Cli cli = cli(database);
        assertThat(cli.must("upgrade", "head", "--dry-run").out()).contains("-- outside a transaction");

        Cli.Result result = cli.must("upgrade", "head", "--format", "json");

        assertThat(result.err()).contains("  step 1/1: CREATE INDEX CONCURRENTLY t_a ON t (a)");
        assertThat(result.out())
                .contains("\"outside_transaction\": true")
                .contains("\"took_ms\":")
                .contains("\"retries\": 0");
    }

    private Cli cli(TestDatabase database) throws Exception {
        database.execute("create table t (a int)");
        Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(folder.resolve("migrations").resolve("M20260101_0000_Index.java"), MIGRATION);
        return Cli.of(folder, "url=" + database.url());
    }

    private static void cutShort(Cli cli, TestDatabase database) throws Exception {
        cli.must("ensure-version");
        database.execute("create index t_a on t (a); update pg_index set indisvalid = false"
                + " where indexrelid = 't_a'::regclass;"
                + " insert into retort_history select 'aaaaaaaaaaaa', '', '', 'upgrading', 0, now(), '', 0, '',"
                + " 'CREATE INDEX CONCURRENTLY t_a ON t (a)', now(), 1, now()");
    }

    private static String invalid(TestDatabase database) throws Exception {
        return database.query("select not indisvalid from pg_index where indexrelid = 't_a'::regclass")
                .get(0);
    }
}
