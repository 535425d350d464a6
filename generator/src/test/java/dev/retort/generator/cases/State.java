package dev.retort.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.TestDatabase;
import java.sql.SQLException;

/** A database at one moment: its catalog and its rows. */
record State(String catalog, Contents contents) {

    static State of(TestDatabase database) throws SQLException {
        return new State(Listings.of(database), Contents.of(database));
    }

    void expectUntouched(State later) {
        assertThat(later.catalog()).as("the catalog after a refusal").isEqualTo(catalog);
        later.contents().expectSame(contents, "after a refusal");
    }
}
