package dev.retort.postgres;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A connection that counts the round trips of its statements, and can make one of them fail. */
public final class CountingConnection {

    private final Connection connection;
    private final AtomicInteger trips = new AtomicInteger();
    private IntFunction<@Nullable SQLException> failure = trip -> null;

    public CountingConnection(Connection connection) {
        this.connection = connection;
    }

    public int trips() {
        return trips.get();
    }

    /** Makes the given round trip fail with that state from now on. */
    public void fail(int failingTrip, String state) {
        failure = trip -> trip == failingTrip ? new SQLException("cache lookup failed for relation 1", state) : null;
    }

    public Connection proxy() {
        return (Connection) counted(connection, Connection.class);
    }

    private Object counted(Object target, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                count();
            }
            try {
                Object result = method.invoke(target, arguments);
                if (result instanceof PreparedStatement) {
                    return counted(result, PreparedStatement.class);
                }
                return result instanceof Statement ? counted(result, Statement.class) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private void count() throws SQLException {
        SQLException thrown = failure.apply(trips.incrementAndGet());
        if (thrown != null) {
            throw thrown;
        }
    }
}
