package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.hibernate.shapes.ColumnDefinitions;
import dev.retort.generator.hibernate.shapes.Embeddables;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.SqlWriter;
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
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 7 with the application's own Hibernate: the schema is what the create script of that version makes. */
class OtherVersionsIT {

    private static final Set<Class<?>> NOT_OF_6_6 = Set.of(ColumnDefinitions.class, Embeddables.class);

    @ParameterizedTest
    @MethodSource("versions")
    void makesTheCatalogThatThatVersionMakes(String version) throws Exception {
        try (ApplicationClassLoader loader = ApplicationClassLoader.open(HibernateVersions.classpath(version));
                TestDatabase database = TestServer.database();
                Connection connection = database.connect()) {
            for (Class<?> shape : shapes(version)) {
                assertThat(listing(connection, ours(shape, loader)))
                        .as(shape.getSimpleName())
                        .isEqualTo(listing(connection, theirs(shape, loader)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void readsWithTheVersionOfTheClassPathAndSaysSo(String version) throws Exception {
        EntitySource source = Shapes.sourceOf(Shapes.ALL.get(0)).withClasspath(HibernateVersions.classpath(version));

        assertThat(EntityReader.read(source, ServerVersion.ofMajor(18)).hibernate())
                .isEqualTo(version);
    }

    static List<String> versions() throws IOException {
        return HibernateVersions.all();
    }

    /** Of two shapes 6.6 itself makes nothing: identity is said twice, and arrays of JSON objects have no type. */
    private static List<Class<?>> shapes(String version) {
        return Shapes.ALL.stream()
                .filter(shape -> !version.startsWith("6.6.") || !NOT_OF_6_6.contains(shape))
                .toList();
    }

    private static List<String> ours(Class<?> shape, ClassLoader loader) throws Exception {
        EntityModel model = (EntityModel) in(loader, EntityReader.class, "readHere", shape);
        SqlWriter writer = new SqlWriter(version());
        return SchemaDiff.between(Schema.EMPTY, model.schema()).stream()
                .flatMap(operation -> writer.write(operation).stream())
                .map(SqlStatement::sql)
                .toList();
    }

    private static List<String> theirs(Class<?> shape, ClassLoader loader) throws Exception {
        List<?> script = (List<?>) in(loader, CreateScript.class, "of", shape);
        return script.stream().map(String::valueOf).toList();
    }

    private static Object in(ClassLoader loader, Class<?> type, String name, Class<?> shape)
            throws ReflectiveOperationException, SQLException {
        Method method = Class.forName(type.getName(), true, loader)
                .getDeclaredMethod(name, EntitySource.class, ServerVersion.class);
        method.setAccessible(true);
        return method.invoke(null, Shapes.sourceOf(shape), version());
    }

    private static ServerVersion version() {
        return ServerVersion.ofMajor(Integer.getInteger("retort.test.postgres", 18));
    }

    /** What the statements make of an empty database, which stays empty. */
    private static String listing(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            String listing = CatalogListing.exact().withoutMadeUpNames().list(connection, "public", "audit");
            statement.execute("drop schema public cascade; drop schema if exists audit cascade; create schema public");
            return listing;
        }
    }
}
