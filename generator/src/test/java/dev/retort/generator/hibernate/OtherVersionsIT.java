package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.hibernate.shapes.ColumnDefinitions;
import dev.retort.generator.hibernate.shapes.Embeddables;
import dev.retort.generator.hibernate.shapes.SoftDeletes;
import dev.retort.generator.hibernate.shapes.Structs;
import dev.retort.generator.hibernate.shapes.TwoSchemas;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.Schema;
import dev.retort.testing.CatalogListing;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 7 with the application's own Hibernate: the schema is what the create script of that version makes. */
@Tag("slow")
class OtherVersionsIT {

    private static final Set<Class<?>> NOT_OF_6_6 =
            Set.of(ColumnDefinitions.class, Embeddables.class, SoftDeletes.class, Structs.class);

    @ParameterizedTest
    @MethodSource("versions")
    void makesTheCatalogThatThatVersionMakes(String version) throws Exception {
        Map.Entry<EntityModel, List<String>> both = readBy(version);

        assertThat(both.getKey().hibernate()).isEqualTo(version);
        assertThat(listing(statements(both.getKey())).lines())
                .containsExactlyInAnyOrderElementsOf(
                        listing(both.getValue()).lines().toList());
    }

    @Test
    void readsWithTheVersionOfTheClassPathAndSaysSo() throws Exception {
        String version = versions().get(0);
        EntitySource source = Shapes.sourceOf(TwoSchemas.class).withClasspath(HibernateVersions.classpath(version));

        assertThat(EntityReader.read(source, version()).hibernate())
                .isEqualTo(version)
                .isNotEqualTo(ApplicationHibernate.ownVersion());
    }

    static List<String> versions() throws IOException {
        return HibernateVersions.all();
    }

    /** The model and Hibernate's own script, of one boot of all the shapes. */
    private static Map.Entry<EntityModel, List<String>> readBy(String version) throws Exception {
        try (ApplicationClassLoader loader = ApplicationClassLoader.open(HibernateVersions.classpath(version))) {
            return beside(loader, Shapes.sourceOf(shapes(version)));
        }
    }

    /** The model and Hibernate's own script, of one boot by the Hibernate of a loader. */
    @SuppressWarnings("unchecked")
    static Map.Entry<EntityModel, List<String>> beside(ApplicationClassLoader loader, EntitySource source)
            throws ReflectiveOperationException {
        Method method = Class.forName(CreateScript.class.getName(), true, loader)
                .getDeclaredMethod("beside", EntitySource.class, ServerVersion.class);
        method.setAccessible(true);
        return (Map.Entry<EntityModel, List<String>>) method.invoke(null, source, version());
    }

    /**
     * Of these 6.6 makes nothing: identity said twice, arrays of JSON objects, deletion as a time. Its checks of composite
     * types are not read.
     */
    static List<Class<?>> shapes(String version) {
        return Shapes.ALL.stream()
                .filter(shape -> !version.startsWith("6.6.") || !NOT_OF_6_6.contains(shape))
                .toList();
    }

    static List<String> statements(EntityModel model) {
        SqlWriter writer = new SqlWriter(version());
        return SchemaDiff.between(Schema.EMPTY, model.schema()).stream()
                .flatMap(operation -> writer.write(operation).stream())
                .map(SqlStatement::sql)
                .toList();
    }

    private static ServerVersion version() {
        return ServerVersion.ofMajor(Integer.getInteger("retort.test.postgres", 18));
    }

    /** The catalog that the statements create in an empty database. */
    private static String listing(List<String> statements) throws SQLException {
        try (TestDatabase database = TestServer.database();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            return CatalogListing.exact().withoutMadeUpNames().list(connection, "public", "audit");
        }
    }
}
