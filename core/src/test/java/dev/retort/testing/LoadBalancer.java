package dev.retort.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A pgpool-II that sends each read to the standby of a primary server, unless it must go to the primary. */
public record LoadBalancer(Process process, String url) implements AutoCloseable {

    /** Starts pgpool-II in front of the servers on two ports; without it the test is skipped. */
    public static LoadBalancer start(Path folder, int primary, int standby, String database) throws Exception {
        Path program = Path.of("/usr/sbin/pgpool");
        if (!Files.isExecutable(program)) {
            Assumptions.abort("skipped: there is no pgpool here");
        }
        int port = freePort();
        Path configuration = Files.writeString(
                folder.resolve("pgpool.conf"),
                """
                backend_clustering_mode = 'streaming_replication'
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = '%s'
                pcp_port = %d
                pcp_socket_dir = '%2$s'
                pid_file_name = '%2$s/pgpool.pid'
                logdir = '%2$s'
                backend_hostname0 = '127.0.0.1'
                backend_port0 = %d
                backend_weight0 = 0
                backend_hostname1 = '127.0.0.1'
                backend_port1 = %d
                backend_weight1 = 1
                load_balance_mode = on
                statement_level_load_balance = on
                sr_check_user = 'postgres'
                enable_pool_hba = off
                num_init_children = 8
                """
                        .formatted(port, folder, freePort(), primary, standby));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        Process process = new ProcessBuilder(List.of(program.toString(), "-n", "-f", configuration.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pgpool.log").toFile())
                .start();
        LoadBalancer balancer =
                new LoadBalancer(process, "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres");
        balancer.await();
        return balancer;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    private void await() throws Exception {
        for (int i = 0; ; i++) {
            try (Connection connection = connect()) {
                connection.isValid(1);
                return;
            } catch (SQLException e) {
                if (i > 200) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
