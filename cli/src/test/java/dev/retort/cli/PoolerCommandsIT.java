package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.DatabaseProxy;
import dev.retort.testing.Fresh;
import dev.retort.testing.Pooler;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each command that reads a database through PgBouncer needs a session of its own. */
@Tag("slow")
class PoolerCommandsIT {

    @ParameterizedTest
    @ValueSource(strings = {"transaction", "statement"})
    void areRefusedWhereSessionsAreShared(String mode, @TempDir Path folder, @Fresh TestDatabase database)
            throws Exception {
        Cli cli = Cli.lingo(folder);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.must("upgrade", "head", "--url", database.url());
        try (DatabaseProxy pooler = Pooler.start(folder, database, mode)) {
            for (int round = 0; round < 3; round++) {
                for (String command : new String[] {
                    "check",
                    "diff",
                    "revision --autogenerate -m x",
                    "show --schema one",
                    "status",
                    "drift",
                    "upgrade head",
                    "current",
                    "downgrade base --dry-run"
                }) {
                    Cli.Result result = cli.run((command + " --url " + pooler.url()).split(" "));
                    assertThat(result.exitCode()).as(command).isEqualTo(1);
                    assertThat(result.err()).as(command).contains("pool in session mode");
                }
            }
        }
    }

    @Test
    void sayThatAPoolerHasNoSession(@TempDir Path folder, @Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder);
        try (DatabaseProxy pooler =
                        Pooler.start(folder, database, "session", "default_pool_size = 1", "query_wait_timeout = 1");
                Connection client = pooler.connect()) {
            assertThat(client.isValid(10)).isTrue();

            Cli.Result result = cli.run("current", "--url", pooler.url());

            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err()).contains("is a pooler that had no session to give", "pool_size");
        }
    }

    @Test
    void sayThatTheyWaitForASession(@TempDir Path folder, @Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder);
        cli.createsTable("M1", "aaa111", "", "one");
        try (DatabaseProxy pooler =
                        Pooler.start(folder, database, "session", "default_pool_size = 1", "query_wait_timeout = 5");
                Connection client = pooler.connect()) {
            assertThat(client.isValid(10)).isTrue();

            for (String command : new String[] {"upgrade head", "check", "show --schema one", "doctor"}) {
                Cli.Result result = cli.run((command + " --url " + pooler.url()).split(" "));

                assertThat(result.err()).as(command).containsOnlyOnce("has not given a session to this connection");
            }
        }
    }
}
