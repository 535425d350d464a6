package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.CatalogListing;
import dev.retort.testing.Fresh;
import dev.retort.testing.Page;
import dev.retort.testing.PgDump;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of {@code docs/extensions.md}. A row is skipped where the server lacks its extension. */
@Tag("slow")
class ExtensionsPageIT {

    private final Path folder;
    private final TestDatabase database;
    private final Cli cli;

    ExtensionsPageIT(@TempDir Path folder, @Fresh TestDatabase database, @Fresh TestDatabase shadow) throws Exception {
        this.folder = folder;
        this.database = database;
        this.cli = Cli.of(
                        folder, "entities.classpath=target/classes", "entities.packages=shop", "shadow=" + shadow.url())
                .on(database);
    }

    static List<List<String>> changes() throws IOException {
        return Page.of("extensions.md").table("Tried changes");
    }

    static List<List<String>> indexes() throws IOException {
        return Page.of("extensions.md").table("Tried indexes");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesTheTypeAndTakesTheChangeBack(List<String> row) throws Exception {
        database.assumeExtension(row.get(0));
        database.execute("create extension if not exists " + row.get(0));
        Deque<String> states = new ArrayDeque<>();
        states.push(state());
        List<String> types = List.of(row.get(1), row.get(3), row.get(4), row.get(5));
        for (String type : types) {
            entity("", type);
            assertProved(cli.must("revision", "--autogenerate", "-m", "step " + states.size()));
            cli.must("upgrade", "head", "--yes");
            assertThat(cli.must("check").out()).isEmpty();
            if (states.size() == 1) {
                database.execute("insert into item (id, value) values (1, '" + row.get(2) + "'), (2, null)");
            }
            states.push(state());
        }
        states.pop();
        while (!states.isEmpty()) {
            cli.must("downgrade", "-1", "--yes");
            assertThat(state()).isEqualTo(states.pop());
        }
    }

    @ParameterizedTest
    @MethodSource("indexes")
    void createsTheIndexAndDropsIt(List<String> row) throws Exception {
        database.assumeExtension(row.get(0));
        String options = row.get(3).isEmpty() ? "" : ", options = \"" + row.get(3) + "\"";
        String empty = state();
        entity(
                "@Table(indexes = @Index(name = \"item_value\", columnList = \"" + row.get(2) + "\"" + options + "))",
                row.get(1));

        assertProved(cli.must("revision", "--autogenerate", "-m", "first"));
        cli.must("upgrade", "head");

        assertThat(cli.must("check").out()).isEmpty();
        assertThat(database.query("select pg_get_indexdef('item_value'::regclass)"))
                .singleElement()
                .asString()
                .endsWith(" USING " + row.get(4));
        cli.must("downgrade", "base", "--yes");
        assertThat(state()).isEqualTo(empty);
    }

    private void entity(String annotation, String type) throws IOException {
        JavaProject.in(folder)
                .withEntity(
                        "Item",
                        annotation + " @Entity public class Item { @Id long id; @Column(columnDefinition = \"" + type
                                + "\") String value; }")
                .compile();
    }

    private static void assertProved(Cli.Result result) {
        assertThat(result.err())
                .contains("proof: upgrade runs", "finds no difference", "downgrade restores the catalog");
    }

    /** The catalog, and the rows of the table if there is one. */
    private String state() throws SQLException {
        List<String> state = new ArrayList<>();
        if (PgDump.dumps(database)) {
            state.add(PgDump.normalized(PgDump.script(database, "retort_history*")));
        }
        try (Connection connection = database.connect()) {
            CatalogListing.of(connection, "public")
                    .lines()
                    .filter(line -> !line.contains("retort_history") && !line.startsWith("function "))
                    .forEach(state::add);
        }
        if (!database.query("select 1 from pg_class where relname = 'item'").isEmpty()) {
            state.addAll(database.query("select id || ' ' || coalesce(value::text, '-') from item order by id"));
        }
        return String.join("\n", state);
    }
}
