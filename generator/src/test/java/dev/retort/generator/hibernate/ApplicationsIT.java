package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.Comparer;
import dev.retort.generator.Decisions;
import dev.retort.generator.NoExpressionServer;
import dev.retort.generator.Scope;
import dev.retort.generator.cache.EntityModelCache;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.CatalogListing;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 7 for what an application has beside annotated classes: mapping files, services, settings of its unit. */
@Tag("slow")
class ApplicationsIT {

    @ParameterizedTest
    @ValueSource(strings = {"overlay", "hbm", "contributors", "validation-groups"})
    void makesTheCatalogThatTheApplicationMakes(String name, @TempDir Path classes) throws Exception {
        compare(Application.compile(name, classes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "callback, ddl", ""})
    void takesConstraintsOverWhereTheApplicationDoes(String mode, @TempDir Path classes) throws Exception {
        compare(Application.compile("validation-groups", classes).with("jakarta.persistence.validation.mode", mode));
    }

    @Test
    void findsMappingFilesBesideTheClasses(@TempDir Path classes) throws Exception {
        Application application = Application.compile("hbm", classes);
        ServerVersion version = ServerVersion.ofMajor(18);

        EntityModel found = EntityReader.read(application.source("found"), version);
        EntityModel shop = EntityReader.read(application.source("shop"), version);

        assertThat(found).isEqualTo(shop);
        assertThat(EntityModelCache.NONE.readOthers(application.source("found"), version))
                .containsEntry("shop", shop.schema());
    }

    private static void compare(Application application) throws Exception {
        try (TestDatabase theirs = TestServer.database();
                TestDatabase ours = TestServer.database()) {
            application.create(theirs.url());
            run(ours, operations(ours, application));

            assertThat(listing(ours)).isEqualTo(listing(theirs));
            assertThat(operations(ours, application)).isEmpty();
            assertThat(operations(theirs, application)).isEmpty();
        }
    }

    private static List<Operation> operations(TestDatabase database, Application application) throws SQLException {
        try (Connection connection = database.connect()) {
            EntityModel model = EntityReader.read(application.source(), ServerVersion.of(connection));
            Scope scope = Scope.of(QualifiedName.of("retort_history"));
            return Comparer.read(connection, scope, model, new NoExpressionServer())
                    .compare(Decisions.NONE)
                    .operations();
        }
    }

    private static void run(TestDatabase database, List<Operation> operations) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            SqlWriter writer = new SqlWriter(ServerVersion.of(connection));
            for (Operation operation : operations) {
                for (SqlStatement sql : writer.write(operation)) {
                    statement.execute(sql.sql());
                }
            }
        }
    }

    private static String listing(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogListing.exact().withoutMadeUpNames().list(connection, "public", "sales", "people", "quoted");
        }
    }
}
