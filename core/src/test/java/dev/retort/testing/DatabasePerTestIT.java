package dev.retort.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabasePerTestIT {

    @Test
    void givesEachTestADatabaseOfItsOwn() throws Exception {
        try (TestDatabase first = TestServer.database();
                TestDatabase second = TestServer.database()) {
            first.execute("create table t (id int)");

            assertThat(first.query("select relname from pg_class where relname = 't'"))
                    .containsExactly("t");
            assertThat(second.query("select relname from pg_class where relname = 't'"))
                    .isEmpty();
        }
    }
}
