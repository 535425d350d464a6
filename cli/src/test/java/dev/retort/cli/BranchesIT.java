package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people write revisions side by side. */
class BranchesIT {

    private static final String TABLES =
            "select relname from pg_class where oid >= 16384 and relkind = 'r' and relname <> 'retort_history' order by 1";

    private final Path folder;
    private final Cli cli;

    BranchesIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.cli = Cli.of(folder);
    }

    @BeforeEach
    void branch() throws Exception {
        cli.createsTable("M1", "aaaa", "", "roots");
        cli.createsTable("M2", "bbbb", "\"aaaa\"", "leaves");
        cli.createsTable("M3", "cccc", "\"aaaa\"", "twigs");
    }

    @Test
    void saysThatThereAreSeveralHeadsAndWhatToDo(@Fresh TestDatabase database) throws Exception {
        assertThat(cli.must("heads").out().lines()).containsExactly("bbbb (head)", "cccc (head)");
        assertThat(cli.must("branches").out().lines())
                .containsExactly("aaaa (branchpoint)", "  -> bbbb (head), leaves", "  -> cccc (head), twigs");
        Cli.Result upgrade = cli.on(database).run("upgrade", "head");
        assertThat(upgrade.exitCode()).isEqualTo(1);
        assertThat(upgrade.err())
                .contains("several heads:\n  bbbb (leaves, M2.java)\n  cccc (twigs, M3.java)\n", "merge", "heads");
        assertThat(database.query(TABLES)).isEmpty();
        Cli.Result revision = cli.run("revision", "-m", "more");
        assertThat(revision.exitCode()).isEqualTo(1);
        assertThat(revision.err()).contains("--head bbbb", "retort merge heads");
    }

    @Test
    void joinsThemFromEitherSideAndPartsAgain() throws Exception {
        String file = cli.must("merge", "heads", "-m", "join", "--rev-id", "dddd")
                .out()
                .strip();

        assertThat(Files.readString(folder.resolve(file))).contains("revises = {", "\"bbbb\"", "\"cccc\"");
        assertThat(cli.must("heads").out().strip()).isEqualTo("dddd (head) (mergepoint)");
        for (String first : new String[] {"bbbb", "cccc"}) {
            try (TestDatabase database = TestServer.database()) {
                cli.on(database);
                cli.must("upgrade", first);
                cli.must("upgrade", "head");
                assertThat(database.query(TABLES)).containsExactly("leaves", "roots", "twigs");
                assertThat(cli.must("current").out()).startsWith("dddd");
                cli.must("downgrade", "-1");
                assertThat(cli.must("current").out().lines()).containsExactly("bbbb (current)", "cccc (current)");
                cli.must("downgrade", "aaaa", "--yes");
                assertThat(database.query(TABLES)).containsExactly("roots");
            }
        }
    }

    @Test
    void putsARevisionWhereItIsTold() throws Exception {
        JsonObject labelled = cli.must(
                        "revision",
                        "-m",
                        "more",
                        "--head",
                        "bbbb",
                        "--branch-label",
                        "green",
                        "--rev-id",
                        "eeee",
                        "--depends-on",
                        "cccc",
                        "--format",
                        "json")
                .json()
                .getAsJsonObject();
        assertThat(labelled.get("id").getAsString()).isEqualTo("eeee");
        JsonObject shown = cli.must("show", "green", "--format", "json")
                .json()
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertThat(shown.get("labels").toString()).isEqualTo("[\"green\"]");
        assertThat(shown.get("depends_on").toString()).isEqualTo("[\"cccc\"]");
        assertThat(shown.get("revises").toString()).isEqualTo("[\"bbbb\"]");
        assertThat(cli.must("heads", "--resolve-dependencies").out().strip()).isEqualTo("eeee (green) (head)");

        assertThat(cli.run("revision", "-m", "x", "--head", "aaaa").err())
                .contains("aaaa (roots, M1.java) is not a head", "--splice");
        assertThat(cli.run("revision", "-m", "x", "--head", "cccc", "--branch-label", "green")
                        .err())
                .contains("green");
        cli.must("revision", "-m", "third", "--head", "aaaa", "--splice", "--rev-id", "ffff");
        cli.must("revision", "-m", "another beginning", "--head", "base", "--rev-id", "gggg");
        assertThat(cli.must("heads").out()).contains("ffff", "gggg");
        assertThat(cli.run("merge", "ffff").err()).contains("at least two revisions");
        assertThat(cli.run("merge", "nothing", "heads").err()).contains("nothing");
    }

    @Test
    void opensTheFileInTheEditor() throws Exception {
        Path seen = folder.resolve("seen");
        cli.with("EDITOR", "printf '%s' > " + seen + " opened");

        assertThat(cli.run("edit", "bbbb").exitCode()).isZero();
        assertThat(Files.readString(seen)).startsWith("opened");
        assertThat(cli.with("VISUAL", "false").run("edit", "bbbb").err()).contains("false exited with code 1");
        assertThat(cli.with("VISUAL", "").with("EDITOR", "").run("edit", "bbbb").err())
                .contains("no editor is set", "VISUAL or EDITOR");
        assertThat(cli.run("edit", "base").err()).contains("revision base has no file");
    }

    @Test
    void createsTheHistoryTableOnce(@Fresh TestDatabase database) throws Exception {
        cli.on(database);
        assertThat(cli.must("ensure-version").err()).contains("created the history table retort_history");
        assertThat(cli.must("ensure_version", "--format", "json").out()).contains("\"created\": false");
        assertThat(cli.must("current").out()).isEmpty();
    }
}
