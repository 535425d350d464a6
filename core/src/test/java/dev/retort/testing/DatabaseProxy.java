package dev.retort.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A process through which a test connects to its server: a pooler or a load balancer. */
public final class DatabaseProxy implements AutoCloseable {

    private static final int ATTEMPTS = 200;
    private static final long PAUSE_MILLIS = 50;

    private final Process process;
    private final String url;

    private DatabaseProxy(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Starts a command, whose output goes to a file, and waits until it accepts connections. */
    static DatabaseProxy start(List<String> command, Path log, String url) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        DatabaseProxy proxy = new DatabaseProxy(process, url);
        proxy.await();
        return proxy;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await() throws Exception {
        for (int i = 0; ; i++) {
            try (Connection connection = connect()) {
                connection.isValid(1);
                return;
            } catch (SQLException e) {
                if (i > ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    /** Returns the JDBC URL of a database behind the proxy. */
    public String url() {
        return url;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
