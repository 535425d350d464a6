package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class SqlFailuresTest {

    @Test
    void saysWhereAPasswordGoes() {
        Failure failure = SqlFailures.of(error("28P01", "password authentication failed for user \"u\""), "db at h");

        assertThat(failure.message()).isEqualTo("db at h refused the password");
        assertThat(failure.hint()).contains("PGPASSWORD");
    }

    @Test
    void keepsTheServersWordsForTheRest() {
        Failure failure = SqlFailures.of(error("XX000", "something odd"), "db at h");

        assertThat(failure.message()).isEqualTo("db at h: something odd");
        assertThat(failure.hint()).isEqualTo("SQLSTATE XX000.");
    }

    private static PSQLException error(String state, String message) {
        return new PSQLException(new ServerErrorMessage("SFATAL\0C" + state + "\0M" + message + "\0"));
    }
}
