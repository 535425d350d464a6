package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyIT {

    private final Cli cli;
    private final TestDatabase shadow;

    VerifyIT(@TempDir Path folder, @Fresh TestDatabase shadow) throws Exception {
        this.shadow = shadow;
        cli = Cli.of(folder, "shadow=" + shadow.url());
    }

    @Test
    void saysWhichStepBrokeWhichLaw() throws Exception {
        written("M1", "aaaa", "", "create table boxes (id int)", "drop table boxes");
        written("M2", "bbbb", "aaaa", "create index by_id on boxes (id)", "select 1");
        written("M3", "cccc", "bbbb", "alter table boxes add lid text", "alter table boxes drop lid");
        written(
                "M4",
                "dddd",
                "cccc",
                "create or replace function noted() returns int language sql as 'select 1'",
                "select 1");
        written("M5", "eeee", "dddd", "create table lids (id int)", "drop table nothing");
        written("M6", "ffff", "eeee", "create table nonsense (id nothing)", "select 1");
        written("M7", "gggg", "ffff", "select 1", "select 1");

        Cli.Result result = cli.run("verify");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("4 of 7 revisions fail");
        assertThat(result.out().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly(
                        "passed  aaaa, aaaa",
                        "failed  bbbb, bbbb",
                        "passed  cccc, cccc",
                        "failed  dddd, dddd",
                        "failed  eeee, eeee",
                        "failed  ffff, ffff",
                        "not run gggg, gggg");
        assertThat(result.out())
                .contains(
                        "after the downgrade the catalog differs: there is index by_id of boxes",
                        "after the downgrade the catalog differs: there is function noted()",
                        "the downgrade fails: ",
                        "the upgrade fails: ",
                        "not run: it depends on ffff (ffff, M6.java), which fails");
    }

    @Test
    void verifiesBranchesAndMerges() throws Exception {
        cli.createsTable("M1", "aaaa", "", "roots");
        cli.createsTable("M2", "bbbb", "\"aaaa\"", "leaves");
        cli.createsTable("M3", "cccc", "\"aaaa\"", "twigs");
        cli.must("merge", "heads", "-m", "join", "--rev-id", "dddd");

        JsonArray revisions =
                cli.must("verify", "--format", "json").json().getAsJsonObject().getAsJsonArray("revisions");

        assertThat(revisions).hasSize(4);
        assertThat(revisions.get(3).toString())
                .isEqualTo("{\"id\":\"dddd\",\"upgrade\":true,\"heads\":true,\"downgrade\":true,\"again\":true,"
                        + "\"problem\":null}");
        assertThat(cli.must("verify", "bbbb", "cccc:dddd").out().lines().map(line -> line.substring(8, 12)))
                .containsExactly("bbbb", "cccc", "dddd");
        assertThat(cli.run("verify", "--shadow", "none").exitCode()).isEqualTo(1);
        assertThat(shadow.query("select relname from pg_class where oid >= 16384"))
                .isEmpty();
    }

    @Test
    void showsTheStatementsOfBothDirections() throws Exception {
        cli.createsTable("M1", "aaaa", "", "boxes");
        assertThat(cli.must("show", "aaaa", "--sql").out())
                .isEqualTo(
                        """
                        -- upgrade aaaa, boxes
                        BEGIN;
                        CREATE TABLE boxes (
                            id bigint
                        );
                        COMMIT;
                        -- downgrade aaaa, boxes
                        BEGIN;
                        DROP TABLE boxes;
                        COMMIT;
                        """);
        assertThat(cli.must("show", "aaaa", "--sql", "--format", "json").json().toString())
                .isEqualTo(
                        "[{\"id\":\"aaaa\",\"upgrade\":{\"transactions\":[[\"CREATE TABLE boxes (\\n    id bigint\\n)\"]],"
                                + "\"refused\":null},\"downgrade\":{\"transactions\":[[\"DROP TABLE boxes\"]],"
                                + "\"refused\":null}}]");
    }

    private void written(String className, String id, String revises, String up, String down) throws Exception {
        cli.migration(
                className,
                """
                package migrations;
                import dev.retort.migration.*;
                @Revision(id = "%s", revises = {%s}, message = "%s")
                public final class %s implements Migration {
                  @Override public void upgrade(Operations op) { op.execute("%s"); }
                  @Override public void downgrade(Operations op) { op.execute("%s"); }
                }
                """
                        .formatted(id, revises.isEmpty() ? "" : '"' + revises + '"', id, className, up, down));
    }
}
