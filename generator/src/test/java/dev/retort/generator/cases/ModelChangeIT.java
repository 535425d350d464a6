package dev.retort.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.hibernate.EntityReader;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.generator.review.Review;
import dev.retort.generator.writer.MigrationDraft;
import dev.retort.generator.writer.MigrationWriter;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import dev.retort.postgres.CanonicalPair;
import dev.retort.postgres.Canonicalizer;
import dev.retort.postgres.CatalogReader;
import dev.retort.postgres.CatalogScope;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.SqlWriter;
import dev.retort.schema.Schema;
import dev.retort.source.FolderSource;
import dev.retort.testing.CatalogListing;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each change gives the migration that the case's folder shows, converges, and is undone. */
class ModelChangeIT {

    /** The SQL of a few operations depends on the version; the folders show the newest. */
    private static final int NEWEST = 18;

    @TempDir
    private Path work;

    @TestFactory
    Stream<DynamicTest> isWrittenAppliedAndUndone() throws Exception {
        return ModelChange.all().stream().map(change -> dynamicTest(change.name(), () -> check(change)));
    }

    private void check(ModelChange change) throws Exception {
        Path folder = Files.createDirectories(work.resolve(change.name()));
        EntitySource before = EntitySource.ofPackages(List.of(change.compile("before", folder)), "shop");
        EntitySource after = EntitySource.ofPackages(List.of(change.compile("after", folder)), "shop");
        try (TestDatabase database = TestServer.database();
                TestDatabase fresh = TestServer.database()) {
            create(database, before);
            database.execute(change.rows());
            String catalogBefore = listing(database);
            String rowsBefore = rowCounts(database);

            List<Operation> operations = difference(database, after);
            assertThat(operations).isNotEmpty();
            List<Operation> inverses = inverses(operations);
            String source = source(change, operations, inverses);
            Migration migration = compiled(folder, source);
            SqlWriter writer = new SqlWriter(version(database));
            if (database.major() == NEWEST) {
                keep(change, source, writer, operations, inverses);
            }

            apply(database, writer, Operations.record(migration::upgrade));
            assertThat(difference(database, after)).isEmpty();
            create(fresh, after);
            assertThat(listingUpToNames(database)).isEqualTo(listingUpToNames(fresh));

            apply(database, writer, Operations.record(migration::downgrade));
            assertThat(listing(database)).isEqualTo(catalogBefore);
            assertThat(difference(database, before)).isEmpty();
            assertThat(rowCounts(database)).isEqualTo(rowsBefore);
        }
    }

    /** What a reader of the folder sees. */
    private static void keep(
            ModelChange change, String source, SqlWriter writer, List<Operation> operations, List<Operation> inverses)
            throws Exception {
        Golden.check(change.folder().resolve("Migration.java"), source);
        Golden.check(change.folder().resolve("upgrade.sql"), sql(writer, operations));
        Golden.check(change.folder().resolve("downgrade.sql"), sql(writer, inverses));
    }

    private static String source(ModelChange change, List<Operation> operations, List<Operation> inverses) {
        return MigrationWriter.write(new MigrationDraft(
                "migrations",
                "Migration",
                "0123456789ab",
                List.of(),
                change.name().replace('-', ' '),
                Instant.parse("2026-11-20T11:30:00Z"),
                operations,
                inverses,
                Review.of(operations)));
    }

    private static Migration compiled(Path folder, String source) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(sources.resolve("Migration.java"), source);
        return new FolderSource(sources, null, ModelChangeIT.class.getClassLoader())
                .load()
                .get(0)
                .migration();
    }

    private static void create(TestDatabase database, EntitySource entities) throws SQLException {
        Schema wanted = EntityReader.read(entities, version(database)).schema();
        apply(database, new SqlWriter(version(database)), SchemaDiff.between(Schema.EMPTY, wanted));
    }

    private static List<Operation> difference(TestDatabase database, EntitySource entities) throws SQLException {
        Schema wanted = EntityReader.read(entities, version(database)).schema();
        try (Connection connection = database.connect()) {
            CatalogScope scope = CatalogScope.of(connection);
            Schema actual = CatalogReader.read(connection, scope);
            CanonicalPair pair = Canonicalizer.canonicalize(connection, scope, actual, wanted);
            return SchemaDiff.between(pair.actual(), pair.wanted());
        }
    }

    private static List<Operation> inverses(List<Operation> operations) {
        List<Operation> inverses =
                new ArrayList<>(operations.stream().map(Operation::inverse).toList());
        Collections.reverse(inverses);
        return inverses;
    }

    private static void apply(TestDatabase database, SqlWriter writer, List<Operation> operations) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (Operation operation : operations) {
                for (SqlStatement sql : writer.write(operation)) {
                    statement.execute(sql.sql());
                }
            }
        }
    }

    private static String sql(SqlWriter writer, List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> writer.write(operation).stream())
                .map(statement -> statement.sql() + ";\n")
                .collect(Collectors.joining());
    }

    private static String listing(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogListing.exact().columnsByName().atFixpoint().list(connection, "public");
        }
    }

    private static String listingUpToNames(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogListing.exact()
                    .columnsByName()
                    .atFixpoint()
                    .withoutMadeUpNames()
                    .list(connection, "public");
        }
    }

    private static String rowCounts(TestDatabase database) throws SQLException {
        List<String> counts = new ArrayList<>();
        for (String table : database.query("select quote_ident(relname) from pg_class where relkind = 'r' "
                + "and relnamespace = 'public'::regnamespace order by 1")) {
            counts.add(table + ": " + database.query("select count(*) from " + table));
        }
        return String.join("\n", counts);
    }

    private static ServerVersion version(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return ServerVersion.of(connection);
        }
    }
}
