package dev.retort.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void growsWithJitterUpToItsLimit() {
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofMillis(400), new Random(7));

        assertThat(backoff.nextPauseMillis()).isBetween(50L, 150L);
        assertThat(backoff.nextPauseMillis()).isBetween(100L, 300L);
        for (int i = 0; i < 20; i++) {
            assertThat(backoff.nextPauseMillis()).isBetween(200L, 600L);
        }
    }

    @Test
    void endsWhenTheThreadIsInterrupted() {
        Backoff backoff = new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(1), new Random(7));
        Thread.currentThread().interrupt();

        assertThatThrownBy(backoff::pause).isInstanceOf(InterruptedMigrationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
