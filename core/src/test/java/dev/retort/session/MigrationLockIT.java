package dev.retort.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationLockIT {

    private TestDatabase database;

    @BeforeEach
    void create() throws SQLException {
        database = TestServer.database();
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"public", "my shop", "Shop", "order", "v1.2", "the \"shop\"", "o'clock", "läden", "back\\slash"})
    void excludesAScriptAndACommandFromEachOther(String schema) throws SQLException {
        String quoted = Identifiers.quote(schema);
        database.execute("create schema if not exists " + quoted + "; alter database "
                + Identifiers.quote(database.name()) + " set search_path to " + quoted);
        long key = MigrationLock.key(new QualifiedName(schema, "retort.history"));

        assertThat(database.query("select " + MigrationLock.keySql(QualifiedName.of("retort.history"))))
                .containsExactly(String.valueOf(key));
        assertThat(database.query("select " + MigrationLock.keySql(new QualifiedName(schema, "retort.history"))))
                .containsExactly(String.valueOf(key));
    }
}
