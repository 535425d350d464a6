package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObstaclesIT {

    private static final String POLICY = "alter table achievements add column nick text;"
            + " create policy own on achievements using (nick = current_user)";

    private final Path folder;

    ObstaclesIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void refusesUntilTheMigrationSaysWhatBecomesOfThePolicyInTheWay(@Fresh TestDatabase database) throws Exception {
        Cli cli = atHead(database);
        database.execute(POLICY);

        Cli.Result written = cli.must("revision", "--autogenerate", "-m", "no nick");
        assertThat(written.err())
                .contains("proof not run: policy own on table achievements blocks dropping achievements.nick")
                .doesNotContain("proof: upgrade");
        Path file = folder.resolve(written.out().strip());
        Cli.Result tried = cli.must("upgrade", "head", "--dry-run");
        assertThat(tried.err())
                .contains("would be refused: policy own on table achievements blocks dropping"
                        + " achievements.nick; add op.execute(\"DROP POLICY own ON achievements\") before");
        assertThat(tried.out()).contains("ALTER TABLE achievements DROP COLUMN nick;");
        assertThat(cli.must("upgrade", "head", "--dry-run", "--format", "json").out())
                .contains("\"obstacles\":")
                .contains("policy own on table achievements blocks dropping achievements.nick");
        Cli.Result refused = cli.run("upgrade", "head", "--yes");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains("policy own on table achievements blocks dropping achievements.nick")
                .contains("op.execute(\"DROP POLICY own ON achievements\")");
        assertThat(database.query("select count(*) from retort_history")).containsExactly("1");

        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "        op.dropColumn(",
                                "        op.execute(\"DROP POLICY own ON achievements\");\n        op.dropColumn("));
        cli.must("upgrade", "head", "--yes");
        assertThat(database.query("select polname from pg_policy")).isEmpty();
    }

    /** The shadow has no functions, so that a proof there would drop what the database keeps. */
    @Test
    void leavesAloneATypeThatCodeUsesAndProvesTheRest(@Fresh TestDatabase database) throws Exception {
        JavaProject.in(folder)
                .withEntity(
                        "Parcel",
                        """
                        @Entity @Table(name = "parcels") public class Parcel {
                          @Id long id; String note;
                          @Enumerated(EnumType.STRING) @Column(columnDefinition = "parcel_state") State state;
                          public enum State { SENT, LOST } }
                        """)
                .compile();
        database.execute(
                """
                create type parcel_state as enum ('SENT', 'LOST');
                create type price as (amount numeric, currency text);
                create function total(prices price[]) returns numeric language sql as 'select 1 -- all of them';
                create table parcels (id bigint primary key, state parcel_state,
                    check (state in ('SENT', 'LOST')));
                insert into parcels values (1, 'SENT')""");
        Cli cli = Cli.of(folder, "entities.classpath=target/classes", "entities.packages=shop")
                .on(database);

        Cli.Result written = cli.must("revision", "--autogenerate", "-m", "note");

        assertThat(written.err())
                .contains(
                        "type price is left alone, because function total(price[]) uses it",
                        "proof: upgrade runs",
                        "proof: comparison finds no difference",
                        "proof: downgrade restores the catalog");
        cli.must("upgrade", "head");
        assertThat(database.query("select state from parcels")).containsExactly("SENT");
        assertThat(cli.run("check").exitCode()).isZero();
    }

    private Cli atHead(TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder).on(database);
        cli.must("revision", "--autogenerate", "-m", "first", "--no-proof");
        cli.must("upgrade", "head");
        return cli;
    }
}
