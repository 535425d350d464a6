package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.diff.SchemaDiff;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.Schema;
import dev.retort.testing.CatalogListing;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Law 7: what Retort makes of entities is what Hibernate's own create script makes, up to made-up names. */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class CreateScriptIT {

    static final List<Class<?>> SHAPES = Shapes.ALL;

    @ParameterizedTest
    @FieldSource("SHAPES")
    void makesTheCatalogThatHibernateMakes(Class<?> shape) throws Exception {
        compare(Shapes.classesOf(shape), Shapes.sourceOf(shape), Map.of());
    }

    @ParameterizedTest
    @FieldSource("SHAPES")
    void makesItWithTheNamesOfSpringToo(Class<?> shape) throws Exception {
        Map<String, Object> strategies = Map.of(
                "hibernate.physical_naming_strategy",
                new PhysicalNamingStrategySnakeCaseImpl(),
                "hibernate.implicit_naming_strategy",
                new SpringImplicitNaming());

        compare(Shapes.classesOf(shape), Shapes.sourceOf(shape).withNaming("spring"), strategies);
    }

    @Test
    void makesTheCatalogOfTheLingoSystem() throws Exception {
        compare(Lingo.classes(), Lingo.SOURCE, Map.of());
    }

    /** Expects the same catalog of both, and that Hibernate accepts ours. */
    static void compare(List<Class<?>> classes, EntitySource source, Map<String, Object> settings) throws Exception {
        compare(classes, version -> EntityReader.read(source, version), settings);
    }

    /** The same where somebody has read the entities already. */
    static void compare(
            List<Class<?>> classes, Function<ServerVersion, EntityModel> reader, Map<String, Object> settings)
            throws Exception {
        try (TestDatabase theirs = TestServer.database();
                TestDatabase ours = TestServer.database()) {
            HibernateApplication.start(classes, theirs.url(), "create", settings)
                    .close();
            create(reader, ours);

            assertThat(listing(ours)).isEqualTo(listing(theirs));
            assertThat(names(ours)).isEqualTo(names(theirs));
            String complaint = complaint(classes, ours, settings);
            assertThat(complaint).isEqualTo(complaint.isEmpty() ? "" : complaint(classes, theirs, settings));
        }
    }

    /** The complaints of Hibernate's validation; it rejects some tables that Hibernate itself created. */
    private static String complaint(List<Class<?>> classes, TestDatabase database, Map<String, Object> settings) {
        try {
            HibernateApplication.start(classes, database.url(), "validate", settings)
                    .close();
            return "";
        } catch (SchemaManagementException e) {
            return String.valueOf(e.getMessage());
        }
    }

    static void create(EntitySource source, TestDatabase database) throws Exception {
        create(version -> EntityReader.read(source, version), database);
    }

    private static void create(Function<ServerVersion, EntityModel> reader, TestDatabase database) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            ServerVersion version = ServerVersion.of(connection);
            Schema wanted = reader.apply(version).schema();
            SqlWriter writer = new SqlWriter(version);
            for (Operation operation : SchemaDiff.between(Schema.EMPTY, wanted)) {
                for (SqlStatement sql : writer.write(operation)) {
                    statement.execute(sql.sql());
                }
            }
        }
    }

    private static String listing(TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            return CatalogListing.exact().withoutMadeUpNames().list(connection, "public", "audit");
        }
    }

    /** The same once more with the names that the author gave. */
    private static String names(TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            CatalogScope scope = CatalogScope.of(connection).withOtherSchemas(Set.of("audit"));
            return UnnamedSchema.of(CatalogReader.read(connection, scope));
        }
    }
}
