package dev.retort.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class ConnectionWaitTest {

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final List<String> warnings = new CopyOnWriteArrayList<>();

    @Test
    void warnsOnceWhileTheCallingThreadWaits() throws Exception {
        Thread caller = Thread.currentThread();

        Thread opening = ConnectionWait.during(
                () -> {
                    awaitWarning();
                    pause(SHORT.multipliedBy(5));
                    return Thread.currentThread();
                },
                warnings::add,
                SHORT);

        assertThat(opening).isSameAs(caller);
        assertThat(warnings).singleElement().asString().contains("a pooler", "has not given a session", "goes on");
    }

    @Test
    void saysNothingOfAConnectionThatIsThereInTime() throws Exception {
        List<Thread> clocks = new ArrayList<>();

        String opened = ConnectionWait.during(() -> rememberClocks(clocks, "open"), warnings::add, LONG);

        assertThat(opened).isEqualTo("open");
        expectEnd(clocks);
        assertThat(warnings).isEmpty();
    }

    @Test
    void leavesNoThreadBehindAFailure() throws Exception {
        List<Thread> clocks = new ArrayList<>();
        SQLException refused = new SQLException("refused");

        assertThatThrownBy(() -> ConnectionWait.during(
                        () -> {
                            rememberClocks(clocks, "");
                            throw refused;
                        },
                        warnings::add,
                        LONG))
                .isSameAs(refused);

        expectEnd(clocks);
        assertThat(warnings).isEmpty();
    }

    @Test
    void keepsTheInterruptOfTheCallingThread() throws Exception {
        ConnectionWait.during(
                () -> {
                    Thread.currentThread().interrupt();
                    return "open";
                },
                warnings::add,
                LONG);

        assertThat(Thread.interrupted()).isTrue();
    }

    /** Remembers the clocks that run now. Those of a test beside this one end as well. */
    private static String rememberClocks(List<Thread> clocks, String result) {
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("retort-connection-wait"))
                .forEach(clocks::add);
        return result;
    }

    private static void expectEnd(List<Thread> clocks) throws InterruptedException {
        assertThat(clocks).isNotEmpty();
        for (Thread clock : clocks) {
            clock.join(10_000);
            assertThat(clock.isAlive()).isFalse();
        }
    }

    private void awaitWarning() {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (warnings.isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
