package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.retort.entities.lingo.User;
import dev.retort.generator.report.ExitCode;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many targets are compared with the entities: one of those that are equal. */
class FleetCheckIT {

    private final Cli cli;
    private final TestDatabase database;

    FleetCheckIT(@TempDir Path folder, @Fresh TestDatabase database) throws Exception {
        this.database = database;
        this.cli = Cli.of(
                        folder,
                        "targets = schemas: t_*",
                        "shadow = none",
                        "entities.classpath=" + Cli.classes(User.class),
                        "entities.packages=dev.retort.entities.lingo")
                .on(database);
    }

    @Test
    void listsTheTargetsThatDifferFromTheEntities() throws Exception {
        database.execute("create schema t_a; create schema t_b; create schema t_c; create schema t_d");
        cli.must("revision", "--autogenerate", "-m", "first", "--no-proof");
        cli.must("upgrade", "head", "--targets", "t_a,t_b,t_c");
        Cli.Result equal = cli.must("check", "--targets", "t_a,t_b,t_c");
        database.execute("alter table t_b.users add column age int; insert into t_b.users (id, email, age)"
                + " select gen_random_uuid(), 'x', 3 where false");

        Cli.Result odd = cli.run("check", "--targets", "t_a,t_b,t_c");
        Cli.Result behind = cli.run("check", "--format", "json");

        assertThat(equal.out()).isEmpty();
        assertThat(equal.err().lines().filter(line -> line.contains("schema t_")))
                .as(equal.err())
                .hasSize(1);
        assertThat(equal.err()).endsWith("no difference in 3 targets\n");
        assertThat(odd.exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(odd.out()).isEqualTo("1 target: t_b\n  drop_column users.age\n");
        assertThat(behind.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        JsonObject json = behind.json().getAsJsonObject();
        assertThat(json.get("failed").getAsInt()).isEqualTo(1);
        assertThat(json.getAsJsonArray("causes")
                        .get(0)
                        .getAsJsonObject()
                        .get("cause")
                        .getAsString())
                .contains("not at head");
    }
}
