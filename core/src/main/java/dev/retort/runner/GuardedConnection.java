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
 * The connection of a run in the hands of a migration's code: it works, but its transaction and its settings are the
 * runner's, and it is of no use when the code is over.
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

    private static final Set<Class<?>> LEAD_BACK =
            Set.of(Statement.class, PreparedStatement.class, CallableStatement.class, DatabaseMetaData.class);

    private final Connection real;
    private final Connection guarded;
    private boolean over;

    GuardedConnection(Connection real) {
        this.real = real;
        this.guarded = wrap(Connection.class, this::call);
    }

    Connection connection() {
        return guarded;
    }

    /** Ends its use; the real connection stays open. */
    @Override
    public void close() {
        over = true;
    }

    private @Nullable Object call(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
        Object[] given = arguments == null ? new Object[0] : arguments;
        String name = method.getName();
        if (name.equals("close")) {
            return null;
        }
        if (name.equals("isClosed")) {
            return over || real.isClosed();
        }
        if (over) {
            throw new SQLException("the connection of a migration's code is used after the code is over");
        }
        if (isRefused(name, given)) {
            throw new SQLException("a migration's code must not call " + name
                    + " on its connection: it runs in the transaction of its revision, which Retort ends");
        }
        if (name.equals("unwrap") && given[0] == Connection.class) {
            return guarded;
        }
        return guarded(method, invoke(real, method, given));
    }

    private static boolean isRefused(String name, Object[] arguments) {
        return REFUSED.contains(name)
                || (name.equals("rollback") && arguments.length == 0)
                || (name.equals("setAutoCommit") && Boolean.TRUE.equals(arguments[0]));
    }

    /** What leads back to the connection leads to the guarded one. */
    private @Nullable Object guarded(Method method, @Nullable Object result) {
        if (result == null || !LEAD_BACK.contains(method.getReturnType())) {
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
