package dev.retort.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Starts pgpool-II, which sends each read to the standby of a primary server, unless it must go to the primary. */
public final class LoadBalancer {

    private LoadBalancer() {}

    /** Starts pgpool-II in front of the servers on two ports; without it the test is skipped. */
    public static DatabaseProxy start(Path folder, int primary, int standby, String database) throws Exception {
        Path program = Path.of("/usr/sbin/pgpool");
        if (!Files.isExecutable(program)) {
            Assumptions.abort("skipped: there is no pgpool here");
        }
        int port = DatabaseProxy.freePort();
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
                        .formatted(port, folder, DatabaseProxy.freePort(), primary, standby));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        return DatabaseProxy.start(
                List.of(program.toString(), "-n", "-f", configuration.toString()),
                folder.resolve("pgpool.log"),
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres");
    }
}
