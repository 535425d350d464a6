package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database in which the comparison may create no temporary tables. */
class TemporaryTablesIT {

    private final Path folder;

    TemporaryTablesIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void comparesExpressionsOnTheShadow(@Fresh TestDatabase database, @Fresh TestDatabase shadow) throws Exception {
        Cli cli = Cli.lingo(folder).on(database);
        cli.must("revision", "--autogenerate", "-m", "first", "--no-proof");
        cli.must("upgrade", "head");
        String role = database.name() + "_reader";
        database.execute("create role " + role + " login; grant pg_read_all_data to " + role
                + "; revoke temporary on database " + database.name() + " from public");
        try {
            String url = database.url().replaceFirst("user=[^&]*", "user=" + role);

            Cli.Result same = cli.must("check", "--url", url, "--shadow", shadow.url());
            assertThat(same.err()).contains("this role may not create temporary tables");

            database.execute("alter table users alter column created_at set default now() + interval '1 day'");
            Cli.Result differs = cli.run("check", "--url", url, "--shadow", shadow.url());
            assertThat(differs.exitCode()).isEqualTo(3);
            assertThat(differs.out()).contains("users.created_at");

            Cli.Result without = cli.run("check", "--url", url, "--shadow", "none");
            assertThat(without.exitCode()).isEqualTo(1);
            assertThat(without.err()).contains("temporary");
        } finally {
            database.execute("drop owned by " + role + "; drop role " + role);
        }
    }

    @Test
    void comparesExpressionsOnTheShadowIfAnEventTriggerRefusesThem(
            @Fresh TestDatabase database, @Fresh TestDatabase shadow) throws Exception {
        Cli cli = Cli.lingo(folder).on(database);
        cli.must("revision", "--autogenerate", "-m", "first", "--no-proof");
        cli.must("upgrade", "head");
        database.execute("create function no_ddl() returns event_trigger language plpgsql as"
                + " 'begin raise exception ''no DDL today''; end';"
                + " create event trigger no_ddl on ddl_command_start execute function no_ddl()");

        Cli.Result check = cli.must("check", "--url", database.url(), "--shadow", shadow.url());
        assertThat(check.err()).contains("an event trigger refuses temporary tables");
        cli.must("diff", "--url", database.url(), "--shadow", shadow.url());

        Cli.Result without = cli.run("check", "--url", database.url(), "--shadow", "none");
        assertThat(without.exitCode()).isEqualTo(1);
        assertThat(without.err()).contains("an event trigger of database " + database.name());
    }
}
