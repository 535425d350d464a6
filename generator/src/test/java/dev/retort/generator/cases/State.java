package dev.retort.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.TestDatabase;
import java.sql.SQLException;

/** A database at one moment: its catalog as both oracles have it, and its rows. */
public record State(String catalog, String dump, Contents contents) {

    public static State of(TestDatabase database) throws SQLException {
        return new State(Listings.of(database), Dumps.of(database), Contents.of(database));
    }

    /** Expects the same catalog, the order of columns aside. */
    public void expectCatalog(State later, String when, TestDatabase server) throws SQLException {
        assertThat(later.catalog()).as("the catalog %s", when).isEqualTo(catalog);
        Dumps.expectSame(server, later.dump(), dump, when);
    }
}
