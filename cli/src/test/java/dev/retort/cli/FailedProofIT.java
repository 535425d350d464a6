package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedProofIT {

    private final Path folder;

    FailedProofIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void keepsTheFileAndNamesTheObjectThatDiffers(@Fresh TestDatabase database, @Fresh TestDatabase shadow)
            throws Exception {
        shadow.execute(
                """
                create function pg_catalog.meddle() returns event_trigger language plpgsql as $$ begin
                  if to_regclass('public.achievements') is not null then
                    alter table public.achievements alter column title drop not null;
                  end if;
                end $$;
                create event trigger meddle on ddl_command_end when tag in ('CREATE TABLE')
                  execute function pg_catalog.meddle()""");

        Cli.Result result = generate(database, shadow);

        expectProof(result, "{\"upgrade\":true,\"converges\":false,\"downgrade\":true}");
        assertThat(result.err()).contains("achievements.title", "The file was kept.");
    }

    @Test
    void triesNothingMoreWhereTheUpgradeFails(@Fresh TestDatabase database, @Fresh TestDatabase shadow)
            throws Exception {
        shadow.execute("alter database " + shadow.name() + " set default_transaction_read_only = on");

        Cli.Result result = generate(database, shadow);

        expectProof(result, "{\"upgrade\":false,\"converges\":null,\"downgrade\":null}");
        assertThat(result.err()).contains("the upgrade fails: ", "read-only");
    }

    private Cli.Result generate(TestDatabase database, TestDatabase shadow) throws Exception {
        return Cli.lingo(folder)
                .on(database)
                .run("revision", "--autogenerate", "-m", "x", "--format", "json", "--shadow", shadow.url());
    }

    private void expectProof(Cli.Result result, String proof) {
        JsonObject document = result.json().getAsJsonObject();
        assertThat(document.get("proof").toString()).isEqualTo(proof);
        assertThat(document.getAsJsonObject("error").get("message").getAsString())
                .contains("the proof of ");
        assertThat(folder.resolve(document.get("file").getAsString())).exists();
        assertThat(result.exitCode()).isEqualTo(1);
    }
}
