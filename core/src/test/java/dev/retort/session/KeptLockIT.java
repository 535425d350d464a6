package dev.retort.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.QualifiedName;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A lock whose session a pooler does not give back. */
class KeptLockIT {

    @Test
    void namesTheSessionThatKeepsTheLock(@Fresh TestDatabase database) throws SQLException {
        try (Connection first = database.connect();
                Connection second = database.connect()) {
            AtomicReference<Connection> session = new AtomicReference<>(first);
            MigrationLock lock = MigrationLock.acquire(
                    pooled(session),
                    new QualifiedName("public", "retort_history"),
                    Duration.ZERO,
                    ThreadLocalRandom.current(),
                    holder -> {});
            session.set(second);

            String pid = database.advisoryLocks().get(0);
            assertThatThrownBy(lock::close)
                    .isInstanceOf(LockLostException.class)
                    .hasMessageContaining("pg_terminate_backend(" + pid + ")")
                    .hasMessageContaining("session mode");

            assertThat(database.advisoryLocks()).containsExactly(pid);
        }
    }

    private static Connection pooled(AtomicReference<Connection> session) {
        return (Connection) Proxy.newProxyInstance(
                KeptLockIT.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(session.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
