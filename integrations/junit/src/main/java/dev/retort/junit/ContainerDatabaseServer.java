package dev.retort.junit;

import dev.retort.generator.shadow.EmbeddedBinaries;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A server in a container, which Testcontainers starts. */
final class ContainerDatabaseServer extends DatabaseServer {

    private final PostgreSQLContainer container;
    private final DatabaseServer server;

    private ContainerDatabaseServer(PostgreSQLContainer container) {
        this.container = container;
        this.server = NamedDatabaseServer.at(
                container.getJdbcUrl() + "&user=" + container.getUsername() + "&password=" + container.getPassword());
    }

    /** Whether a Docker engine answers. */
    static boolean isPossible() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    /** Starts a container of a major version; 0 for the newest that Retort knows. */
    static ContainerDatabaseServer start(int major) {
        PostgreSQLContainer container =
                new PostgreSQLContainer("postgres:" + (major == 0 ? EmbeddedBinaries.BUNDLED_MAJOR : major));
        container.start();
        return new ContainerDatabaseServer(container);
    }

    @Override
    String url(String database) {
        return server.url(database);
    }

    @Override
    void stop() {
        container.stop();
    }
}
