package dev.retort.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

class DatabasePerTestIT {

    private static final String TABLES = "select relname from pg_class where relname in ('t', 'tally')";

    private static final List<String> OF_TESTS = new ArrayList<>();

    private static String shared = "";

    private final TestDatabase ofInstance;
    private String ofMethodBefore = "";

    DatabasePerTestIT(@Fresh TestDatabase ofInstance) throws SQLException {
        this.ofInstance = ofInstance;
        ofInstance.execute("create table tally (id int)");
    }

    @BeforeAll
    static void keepsOneForAllTests(@Fresh TestDatabase database) {
        shared = database.name();
    }

    @BeforeEach
    void givesOneToAMethodBefore(@Fresh TestDatabase database) {
        ofMethodBefore = database.name();
    }

    @RepeatedTest(2)
    void givesEachTestDatabasesOfItsOwn(@Fresh TestDatabase first, @Fresh TestDatabase second) throws SQLException {
        first.execute("create table t (id int)");

        assertThat(first.query(TABLES)).containsExactly("t");
        assertThat(second.query(TABLES)).isEmpty();
        assertThat(ofInstance.query(TABLES)).containsExactly("tally");
        assertThat(second.query("select datname from pg_database"))
                .contains(shared, ofMethodBefore, ofInstance.name(), first.name())
                .noneMatch(OF_TESTS::contains);
        OF_TESTS.addAll(List.of(ofMethodBefore, ofInstance.name(), first.name(), second.name()));
    }

    @AfterEach
    void areThereUntilTheMethodsAfterATestHaveRun() throws SQLException {
        assertThat(ofInstance.query(TABLES)).containsExactly("tally");
    }

    @AfterAll
    static void areDroppedAfterTheTest(@Fresh TestDatabase another) throws SQLException {
        assertThat(OF_TESTS).hasSize(8).doesNotHaveDuplicates();
        assertThat(another.query("select datname from pg_database"))
                .contains(shared)
                .noneMatch(OF_TESTS::contains);
    }
}
