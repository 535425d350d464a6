package dev.retort.junit;

import dev.retort.junit.RetortTest.Server;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.postgresql.ds.PGSimpleDataSource;

/** The servers of a test run, and on each the templates that the migrations have built. */
final class Templates implements Closing {

    /** The server or the existing database of a request. */
    private record ServerKey(Server server, int postgres, Class<?> databases) {}

    /** The state that a template is in. */
    private record TemplateKey(ServerKey server, String migrations, String target) {}

    private final Map<ServerKey, DatabaseServer> servers = new LinkedHashMap<>();
    private final Map<TemplateKey, String> templates = new LinkedHashMap<>();
    private final Map<TemplateKey, TestDatabase> existing = new LinkedHashMap<>();

    /** Returns the templates of the run. */
    static Templates of(Store store) {
        return store.getOrComputeIfAbsent(Templates.class, key -> new Templates(), Templates.class);
    }

    /** Provides a database at the revision of the request. */
    synchronized ProvidedDatabase provide(DatabaseRequest request) {
        ServerKey server = new ServerKey(request.server(), request.postgres(), request.databases());
        TemplateKey template = new TemplateKey(server, request.migrations(), request.target());
        try {
            return provide(request, server, template);
        } catch (SQLException e) {
            throw new IllegalStateException("a database for the test cannot be created: " + e.getMessage(), e);
        }
    }

    private ProvidedDatabase provide(DatabaseRequest request, ServerKey serverKey, TemplateKey key)
            throws SQLException {
        Optional<DataSource> own = request.createSource().database();
        if (own.isPresent()) {
            if (!existing.containsKey(key)) {
                upgrade(request, own.get());
                existing.put(key, new TestDatabase("", own.get()));
            }
            return new ProvidedDatabase(existing.get(key), () -> {});
        }
        DatabaseServer server = server(request, serverKey);
        String template = templates.get(key);
        if (template == null) {
            template = server.create();
            templates.put(key, template);
            upgrade(request, server, template, key);
        }
        String copy = server.copy(template);
        return new ProvidedDatabase(
                new TestDatabase(server.url(copy), dataSource(server.url(copy))), () -> server.drop(copy));
    }

    private void upgrade(DatabaseRequest request, DatabaseServer server, String template, TemplateKey key)
            throws SQLException {
        try {
            upgrade(request, dataSource(server.url(template)));
        } catch (SQLException | RuntimeException e) {
            templates.remove(key);
            server.drop(template);
            throw e;
        }
    }

    private static void upgrade(DatabaseRequest request, DataSource database) throws SQLException {
        if (!request.target().equals("base")) {
            request.migrator(database).upgrade(request.target());
        }
    }

    private DatabaseServer server(DatabaseRequest request, ServerKey key) {
        DatabaseServer server = servers.get(key);
        if (server == null) {
            server = start(request);
            servers.put(key, server);
        }
        return server;
    }

    private static DatabaseServer start(DatabaseRequest request) {
        if (request.server() == Server.TESTCONTAINERS) {
            return ContainerDatabaseServer.start(request.postgres());
        }
        Optional<String> url = request.createSource().serverUrl();
        if (url.isEmpty() && request.server() == Server.DEFAULT) {
            url = ProjectSettings.serverUrl();
        }
        return url.isPresent()
                ? NamedDatabaseServer.at(url.get())
                : EmbeddedDatabaseServer.start(ProjectSettings.scratch(), request.postgres());
    }

    private static DataSource dataSource(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }

    @Override
    public synchronized void close() throws SQLException {
        for (Map.Entry<TemplateKey, String> template : templates.entrySet()) {
            Objects.requireNonNull(servers.get(template.getKey().server())).drop(template.getValue());
        }
        servers.values().forEach(DatabaseServer::stop);
    }
}
