package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowTableIT {

    private final Path folder;

    ShowTableIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void showsATableOnOneScreen(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.of(folder);
        database.execute(
                """
                create table units (id int primary key, code char(2) not null default 'a', note text);
                comment on table units is 'What a course has.';
                comment on column units.note is 'for teachers';
                create index by_code on units (code) where note is not null;
                create table lessons (unit_id int references units on delete cascade);
                insert into units values (1), (2);
                analyze units""");
        cli.on(database);

        String owner = database.query("select current_user").get(0);
        assertThat(cli.must("show", "--schema", "units").out())
                .isEqualTo(
                        """
                        table public.units, about 2 rows, 40 kB (rows 8 kB, long values 8 kB, indexes 24 kB), owner %s
                        What a course has.

                        columns
                          id    integer       not null
                          code  character(2)  not null  'a'::bpchar
                          note  text                                 -- for teachers

                        constraints
                          units_pkey  PRIMARY KEY (id)

                        indexes
                          by_code     8 kB   not used yet  btree (code) WHERE note IS NOT NULL
                          units_pkey  16 kB  not used yet  unique btree (id)

                        referenced by
                          lessons  lessons_unit_id_fkey  FOREIGN KEY (unit_id) REFERENCES units(id) ON DELETE CASCADE  no index on unit_id
                        """
                                .formatted(owner));
        JsonObject json =
                cli.must("show", "--schema", "units", "--format", "json").json().getAsJsonObject();
        assertThat(json.keySet())
                .containsExactly(
                        "schema",
                        "name",
                        "kind",
                        "owner",
                        "comment",
                        "rows",
                        "size",
                        "options",
                        "columns",
                        "constraints",
                        "indexes",
                        "references",
                        "dependents",
                        "query");
        assertThat(json.getAsJsonArray("columns")
                        .get(0)
                        .getAsJsonObject()
                        .get("not_null")
                        .getAsBoolean())
                .isTrue();
    }

    @Test
    void isPartOfARunThatIsToShowWhatItChanged(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.of(folder).on(database);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.createsTable("M2", "bbb222", "\"aaa111\"", "two");

        assertThat(cli.must("upgrade", "+1").out()).isEmpty();
        Cli.Result shown = cli.must("upgrade", "head", "--show");
        JsonObject gone =
                cli.must("downgrade", "-1", "--show", "--format", "json").json().getAsJsonObject();
        JsonObject back =
                cli.must("upgrade", "head", "--show", "--format", "json").json().getAsJsonObject();

        assertThat(shown.out()).startsWith("table public.two,").contains("\ncolumns\n  id  ");
        assertThat(gone.getAsJsonArray("tables")).isEmpty();
        assertThat(back.getAsJsonArray("tables")).singleElement().satisfies(table -> assertThat(
                        table.getAsJsonObject().get("name").getAsString())
                .isEqualTo("two"));
        assertThat(cli.run("upgrade", "head", "--show", "--dry-run").exitCode()).isEqualTo(2);
    }

    @Test
    void saysWhichTablesThereAre(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.of(folder).on(database);
        assertThat(cli.run("show", "--schema", "unit").err())
                .contains(database.name() + " has no table or view unit", "It has no tables");
        database.execute("create table units (id int)");

        Cli.Result wrong = cli.run("show", "--schema", "unit");

        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.err()).contains("Use one of its tables, such as units.");
        assertThat(cli.run("show").exitCode()).isEqualTo(2);
        assertThat(cli.run("show", "head", "--schema", "units").exitCode()).isEqualTo(2);
    }
}
