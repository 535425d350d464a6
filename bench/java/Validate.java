import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/**
 * Has Hibernate validate a database as {@code hibernate.hbm2ddl.auto=validate} does when an application starts, without
 * the session factory that the application builds besides. The arguments are the folder of the compiled entities, their
 * package and the JDBC URL; user and password come from {@code PGUSER} and {@code PGPASSWORD}.
 */
final class Validate {

    private Validate() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Object> settings = Map.of(
                "jakarta.persistence.jdbc.url", arguments[2],
                "jakarta.persistence.jdbc.user", System.getenv("PGUSER"),
                "jakarta.persistence.jdbc.password", System.getenv("PGPASSWORD"),
                "hibernate.hbm2ddl.auto", "validate");
        StandardServiceRegistry registry =
                new StandardServiceRegistryBuilder().applySettings(settings).build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            entities(Path.of(arguments[0]), arguments[1]).forEach(sources::addAnnotatedClassName);
            SchemaManagementToolCoordinator.process(
                    sources.buildMetadata(), registry, settings, action -> {});
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private static List<String> entities(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> name + "." + file.substring(0, file.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
    }
}
