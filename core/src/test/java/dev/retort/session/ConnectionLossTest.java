package dev.retort.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class ConnectionLossTest {

    @ParameterizedTest
    @CsvSource({
        "FATAL, 08006, true",
        "FATAL, 57P02, true",
        "FATAL, XX000, true",
        "ERROR, XX000, false",
        "FATAL, 57P01, false",
        "FATAL, 25P03, false",
        "FATAL, 28P01, false",
        "ERROR, 42P01, false"
    })
    void isRecognizedBySeverityAndState(String severity, String state, boolean lost) {
        SQLException failure = new PSQLException(
                new ServerErrorMessage("S" + severity + "\0C" + state + "\0Mthe connection to the server is gone\0"));

        assertThat(ConnectionLoss.is(failure)).isEqualTo(lost);
    }
}
