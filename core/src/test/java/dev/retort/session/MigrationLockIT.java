package dev.retort.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationLockIT {

    private final TestDatabase database;

    MigrationLockIT(@Fresh TestDatabase database) {
        this.database = database;
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
