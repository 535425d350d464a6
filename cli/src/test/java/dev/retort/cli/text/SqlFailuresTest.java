package dev.retort.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.report.Failure;
import dev.retort.generator.report.SqlFailures;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class SqlFailuresTest {

    @Test
    void saysWhereAPasswordGoes() {
        Failure failure = SqlFailures.of(
                error("28P01", "password authentication failed for user \"u\""),
                "db at h",
                "u",
                CommandWording.INSTANCE);

        assertThat(failure.message()).isEqualTo("db at h rejected the password");
        assertThat(failure.hint()).contains("PGPASSWORD");
    }

    @Test
    void keepsTheServersWordsForTheRest() {
        Failure failure = SqlFailures.of(error("XX000", "something odd"), "db at h", "u", CommandWording.INSTANCE);

        assertThat(failure.message()).isEqualTo("db at h: something odd");
        assertThat(failure.hint()).isEqualTo("SQLSTATE XX000.");
    }

    @Test
    void saysWhichGrantIsMissing() {
        assertThat(hint("permission denied for schema app")).startsWith("GRANT USAGE ON SCHEMA app TO u;");
        assertThat(hint("permission denied for table odd Name")).startsWith("GRANT SELECT ON \"odd Name\" TO u;");
        assertThat(hint("permission denied to create temporary tables in database \"db\""))
                .startsWith("GRANT TEMPORARY ON DATABASE db TO u;");
        assertThat(hint("keine Berechtigung")).startsWith("Grant the missing privilege");
    }

    private static String hint(String said) {
        return String.valueOf(SqlFailures.of(error("42501", said), "db at h", "u", CommandWording.INSTANCE)
                .hint());
    }

    private static PSQLException error(String state, String message) {
        return new PSQLException(new ServerErrorMessage("SFATAL\0C" + state + "\0M" + message + "\0"));
    }
}
