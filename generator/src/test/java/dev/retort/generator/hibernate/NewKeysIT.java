package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.Comparer;
import dev.retort.generator.Decisions;
import dev.retort.generator.NoExpressionServer;
import dev.retort.generator.Scope;
import dev.retort.generator.hibernate.shapes.FormerKeys;
import dev.retort.generator.hibernate.shapes.NewKeys;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An application inserts rows with new generators after the upgrade, next to the rows that were there. */
class NewKeysIT {

    private static final String ROWS =
            """
            insert into canoe select generate_series(1, 40);
            insert into debt select generate_series(-40, 5);
            insert into punt select generate_series(1, 40);
            insert into ferry values (1), (703);
            insert into raft values (2), (704);
            insert into barge select generate_series(1, 90);
            insert into boat select generate_series(1, 40);
            select setval('hibernate_sequence', 704);
            select setval('boat_numbers', 41);
            """;

    private static final int COUNT = 130;

    @ParameterizedTest
    @MethodSource("versions")
    void takeNoKeyOfARowThatIsThere(String version, @Fresh TestDatabase database) throws Exception {
        CreateScriptIT.create(Shapes.sourceOf(FormerKeys.class), database);
        database.execute(ROWS);
        int before = rows(database);

        upgrade(database, version);
        insert(version, database.url());

        assertThat(rows(database))
                .isEqualTo(before + COUNT * Shapes.classesOf(NewKeys.class).size());
    }

    static List<String> versions() throws IOException {
        return HibernateVersions.all();
    }

    private static void upgrade(TestDatabase database, String version) throws SQLException, IOException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            ServerVersion server = ServerVersion.of(connection);
            EntityModel model = EntityReader.read(
                    Shapes.sourceOf(NewKeys.class).withClasspath(HibernateVersions.classpath(version)), server);
            Scope scope = Scope.of(QualifiedName.of("retort_history"));
            SqlWriter writer = new SqlWriter(server);
            for (Operation operation : Comparer.read(connection, scope, model, new NoExpressionServer())
                    .compare(Decisions.NONE)
                    .operations()) {
                for (SqlStatement sql : writer.write(operation)) {
                    statement.execute(sql.sql());
                }
            }
        }
    }

    private static void insert(String version, String url) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        try (ApplicationClassLoader application = ApplicationClassLoader.open(HibernateVersions.classpath(version))) {
            thread.setContextClassLoader(application);
            Class.forName("org.postgresql.Driver", true, application);
            Method insert = Class.forName(NewRows.class.getName(), true, application)
                    .getDeclaredMethod("insert", String.class, int.class);
            insert.setAccessible(true);
            insert.invoke(null, url, COUNT);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private static int rows(TestDatabase database) throws SQLException {
        int rows = 0;
        for (Class<?> type : Shapes.classesOf(NewKeys.class)) {
            rows += Integer.parseInt(database.query("select count(*)::text from " + type.getSimpleName())
                    .get(0));
        }
        return rows;
    }
}
