package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column with rows gets another type: the file, the upgrade and the rows say the same. */
class TypeChangeIT {

    private final Path folder;

    TypeChangeIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void asksForNoConfirmationWhereAllValuesAreKept(@Fresh TestDatabase database) throws Exception {
        JavaProject.in(folder)
                .withEntity(
                        "Parcel",
                        """
                        @Entity @Table(name = "parcels") public class Parcel {
                          @Id long id; String shelf; String weight; String sent; Integer fragile; }
                        """)
                .compile();
        database.execute("create table parcels (id bigint primary key, shelf integer, weight bigint, sent date,"
                + " fragile boolean);"
                + " insert into parcels values (1, 7, -9223372036854775808, '2026-11-20', true)");
        Cli cli = cli(database);

        String source = written(cli);
        assertThat(source)
                .contains("column(\"shelf\", \"varchar(255)\")", "using(\"fragile::integer\")")
                .doesNotContain("Data loss", "Fails", "Change of meaning");
        cli.must("upgrade", "head");

        assertThat(database.query("select concat_ws(' ', shelf, weight, sent, fragile) from parcels"))
                .containsExactly("7 -9223372036854775808 2026-11-20 1");
        assertThat(cli.run("downgrade", "base").exitCode()).isEqualTo(4);
        cli.must("downgrade", "base", "--yes");
        assertThat(database.query("select concat_ws(' ', shelf, weight, sent, fragile) from parcels"))
                .containsExactly("7 -9223372036854775808 2026-11-20 t");
    }

    /** The trailing blank of a text is no part of a {@code char}. */
    @Test
    void asksForAConfirmationWhereTheFileSaysThatAValueMayBeCut(@Fresh TestDatabase database) throws Exception {
        JavaProject.in(folder)
                .withEntity(
                        "Bin",
                        """
                        @Entity @Table(name = "bins") public class Bin {
                          @Id long id; @Column(columnDefinition = "char(5)") String label; }
                        """)
                .compile();
        database.execute(
                "create table bins (id bigint primary key, label varchar(5));" + " insert into bins values (1, 'x ')");
        Cli cli = cli(database);

        assertThat(written(cli)).contains("Data loss or failure: a value of bins.label");
        Cli.Result refused = cli.run("upgrade", "head");

        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.err()).contains("from varchar(5) to char(5): bins.label");
        cli.must("upgrade", "head", "--yes");
        assertThat(database.query("select length(label) from bins")).containsExactly("1");
    }

    private Cli cli(TestDatabase database) throws Exception {
        return Cli.of(folder, "entities.classpath=target/classes", "entities.packages=shop")
                .on(database);
    }

    private String written(Cli cli) throws Exception {
        String file =
                cli.must("revision", "--autogenerate", "-m", "types").out().strip();
        return Files.readString(folder.resolve(file));
    }
}
