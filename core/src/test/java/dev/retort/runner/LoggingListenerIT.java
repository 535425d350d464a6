package dev.retort.runner;

import static dev.retort.migration.Definitions.column;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoggingListenerIT {

    private final TestDatabase database;
    private final Logger logger = Logger.getLogger("dev.retort");
    private final Lines lines = new Lines();

    LoggingListenerIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void listen() {
        logger.addHandler(lines);
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.ALL);
    }

    @AfterEach
    void stop() {
        logger.removeHandler(lines);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }

    @Test
    void logsTheRevisionsAndTheResultUnlessThereIsAnotherListener() throws SQLException {
        Written migrations = new Written()
                .then("aaa1", op -> op.createTable("users", column("id", "bigint")), op -> op.dropTable("users"));

        Migrator migrator = Migrator.of(database::connect, migrations);
        migrator.upgrade(target("head"));
        migrator.upgrade(target("head"));
        migrator.downgrade(target("base"));

        assertThat(lines.of(Level.INFO))
                .containsExactly(
                        "upgrade aaa1, about aaa1",
                        "upgrade aaa1, about aaa1: done in N ms",
                        "1 revision in N ms: the database is at aaa1",
                        "nothing to do: the database is at aaa1",
                        "downgrade aaa1, about aaa1",
                        "downgrade aaa1, about aaa1: done in N ms",
                        "1 revision in N ms: the database is at base");
        assertThat(lines.of(Level.FINE)).anyMatch(line -> line.startsWith("aaa1, step 1 of 1: CreateTable"));

        lines.records.clear();
        migrator.withListener(MigrationListener.NONE).upgrade(target("head"));
        assertThat(lines.records).isEmpty();
    }

    private static final class Lines extends Handler {

        private final List<LogRecord> records = new CopyOnWriteArrayList<>();

        List<String> of(Level level) {
            return records.stream()
                    .filter(line -> line.getLevel().equals(level))
                    .map(line -> line.getMessage().replaceAll("\\d+ ms", "N ms"))
                    .toList();
        }

        @Override
        public void publish(LogRecord line) {
            records.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
