package dev.retort.runner;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The connection that a migration's code receives. It runs statements, but the code cannot end the transaction or
 * change the connection's properties, and cannot use the connection after it has ended.
 */
final class GuardedConnection implements AutoCloseable {

    private static final Set<String> REFUSED = Set.of(
            "commit",
            "abort",
            "setReadOnly",
            "setTransactionIsolation",
            "setSchema",
            "setCatalog",
            "setHoldability",
            "setNetworkTimeout",
            "setClientInfo",
            "setTypeMap");

    private static final Set<Class<?>> RETURN_CONNECTION =
            Set.of(Statement.class, PreparedStatement.class, CallableStatement.class, DatabaseMetaData.class);

    private final Connection target;
    private final Connection guarded;
    private boolean ended;

    GuardedConnection(Connection target) {
        this.target = target;
        this.guarded = wrap(Connection.class, this::call);
    }

    Connection connection() {
        return guarded;
    }

    /** Ends its use. The real connection stays open. */
    @Override
    public void close() {
        ended = true;
    }

    private @Nullable Object call(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
        Object[] values = arguments == null ? new Object[0] : arguments;
        String name = method.getName();
        if (name.equals("close")) {
            return null;
        }
        if (name.equals("isClosed")) {
            return ended || target.isClosed();
        }
        if (ended) {
            throw new SQLException("the connection of a migration's code is used after the code has ended");
        }
        if (isRefused(name, values)) {
            throw new SQLException("a migration's code must not call " + name
                    + " on its connection: it runs in the transaction of its revision, which Retort ends");
        }
        if (name.equals("unwrap") && values[0] == Connection.class) {
            return guarded;
        }
        return guarded(method, invoke(target, method, values));
    }

    private static boolean isRefused(String name, Object[] arguments) {
        return REFUSED.contains(name)
                || (name.equals("rollback") && arguments.length == 0)
                || (name.equals("setAutoCommit") && Boolean.TRUE.equals(arguments[0]));
    }

    /** Wraps objects that return their connection, so that they return the guarded one. */
    private @Nullable Object guarded(Method method, @Nullable Object result) {
        if (result == null || !RETURN_CONNECTION.contains(method.getReturnType())) {
            return result;
        }
        return wrap(
                method.getReturnType(),
                (self, inner, arguments) -> inner.getName().equals("getConnection")
                        ? guarded
                        : invoke(result, inner, arguments == null ? new Object[0] : arguments));
    }

    private static <T> T wrap(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                GuardedConnection.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class
                            && method.getName().equals("equals")) {
                        return self == Arrays.asList(arguments).get(0);
                    }
                    return handler.invoke(self, method, arguments);
                }));
    }

    private static @Nullable Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
