package dev.retort.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.PlannedRevision;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.source.ClassSource;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The events of a migration go to the log of the application, whose levels hold for them. */
@ExtendWith(OutputCaptureExtension.class)
class LoggingIT {

    private final TestDatabase database;

    LoggingIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @Test
    void namesEachRevisionAndItsTime(CapturedOutput output) {
        Contexts.shop(database).run(context -> assertThat(output.toString())
                .containsPattern("INFO .*dev\\.retort.* upgrade aaa1, Add items: done in \\d+ ms")
                .containsPattern("INFO .*dev\\.retort.* upgrade bbb2, Add prices: done in \\d+ ms")
                .containsPattern("INFO .*dev\\.retort.* 2 revisions in \\d+ ms: the database is at bbb2"));
    }

    @Test
    void saysForWhomItWaits(CapturedOutput output) throws Exception {
        Migrator other =
                Migrator.of(database::connect, new ClassSource(Contexts.SHOP, LoggingIT.class.getClassLoader()));
        other.withListener(new MigrationListener() {
                    @Override
                    public void revisionStarted(PlannedRevision revision) {
                        Contexts.shop(database)
                                .withPropertyValues("retort.lock-wait=300ms")
                                .run(context -> assertThat(context).hasFailed());
                    }
                })
                .upgrade("aaa1");

        assertThat(output.toString())
                .containsPattern("INFO .*dev\\.retort.* waiting until another runner has finished: ");
    }

    @Test
    void obeysTheLevelOfTheLogger(CapturedOutput output) {
        ch.qos.logback.classic.Logger logger = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger("dev.retort");
        logger.setLevel(ch.qos.logback.classic.Level.WARN);
        try {
            Contexts.shop(database).run(context -> assertThat(output.toString()).doesNotContain("Add items"));
        } finally {
            logger.setLevel(null);
        }
    }
}
