package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server that replays the migrations need not have the roles of their policies. */
class PolicyRolesIT {

    @Test
    void existOnTheEmbeddedShadowAlone(@TempDir Path folder, @Fresh TestDatabase database) throws Exception {
        String role = "retort_" + UUID.randomUUID().toString().replace("-", "");
        Cli cli = Cli.of(folder);
        cli.migration(
                "M1",
                """
                package migrations;
                import static dev.retort.migration.Definitions.*;
                import dev.retort.migration.*;
                @Revision(id = "aaaa", message = "orders of nobody")
                public final class M1 implements Migration {
                  @Override public void upgrade(Operations op) {
                    op.createTable("orders", column("id", "bigint"));
                    op.createPolicy("orders", policy("own").roles("ROLE").using("id > 0"));
                    op.enableRowSecurity("orders");
                    op.forceRowSecurity("orders");
                  }
                  @Override public void downgrade(Operations op) {
                    op.unforceRowSecurity("orders");
                    op.disableRowSecurity("orders");
                    op.dropPolicy("orders", "own");
                    op.dropTable("orders");
                  }
                }
                """
                        .replace("ROLE", role));

        assertThat(cli.must("verify").err()).doesNotContain("error");
        assertThat(cli.must("upgrade", "head", "--sql").out())
                .contains(
                        "ALTER TABLE orders ENABLE ROW LEVEL SECURITY", "ALTER TABLE orders FORCE ROW LEVEL SECURITY");

        cli.on(database);
        assertThat(cli.run("upgrade", "head").err()).contains("role \"" + role + "\" does not exist");
        assertThat(database.query("select count(*) from pg_roles where rolname = '" + role + "'"))
                .containsExactly("0");
    }
}
