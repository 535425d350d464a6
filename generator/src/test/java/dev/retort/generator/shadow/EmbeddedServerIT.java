package dev.retort.generator.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {

    private static final EmbeddedBinaries BUNDLED =
            EmbeddedBinaries.bundled(CacheFolder.of(System.getenv(), Path.of(System.getProperty("user.home"))));

    private final Path project;

    EmbeddedServerIT(@TempDir Path project) {
        this.project = project;
    }

    @Test
    void keepsTheDevelopmentDatabaseAndStopsWithTheLastUser() throws Exception {
        EmbeddedServer first = open();
        try (EmbeddedServer second = open()) {
            try (first) {
                execute(first, "create table kept (id int)");
            }
            assertThat(query(second, "select relname from pg_class where relname = 'kept'"))
                    .isEqualTo("kept");
        }
        assertThat(data().resolve("postmaster.pid")).doesNotExist();

        try (EmbeddedServer again = open()) {
            assertThat(query(again, "select relname from pg_class where relname = 'kept'"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void adoptsTheServerOfAKilledCommandAndSweepsItsDatabases() throws Exception {
        Process command = Victim.start(project);
        command.destroyForcibly().waitFor();
        assertThat(data().resolve("postmaster.pid")).exists();
        long pid = Postmaster.of(data()).orElseThrow().pid();

        try (EmbeddedServer server = open()) {
            assertThat(Postmaster.of(data()).orElseThrow().pid()).isEqualTo(pid);
            assertThat(query(server, "select count(*) from pg_database where datname like 'retort\\_shadow\\_%'"))
                    .isEqualTo("0");
        }
        assertThat(new Postmaster(pid, 0).isAlive(data())).isFalse();
    }

    @Test
    void sharesTheServerWithAnotherProcess() throws Exception {
        Process other = Victim.start(project);
        try {
            try (EmbeddedServer server = open()) {
                assertThat(query(server, "select count(*) from pg_database where datname like 'retort\\_shadow\\_%'"))
                        .isEqualTo("1");
            }
            assertThat(data().resolve("postmaster.pid")).exists();
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        assertThat(data().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void isNotTrippedByAPidFileWhoseProcessIsAnother() throws Exception {
        open().close();
        Files.writeString(
                data().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data() + "\n1700000000\n1\n\nlocalhost\n\nready\n");

        try (EmbeddedServer server = open()) {
            assertThat(query(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void isNotTrippedByAHalfMadeDataFolder() throws Exception {
        Files.createDirectories(data());
        Files.writeString(data().resolve("postgresql.conf"), "port = 1\n");

        try (EmbeddedServer server = open()) {
            assertThat(query(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void startsOnceForCommandsThatBeginTogether() throws Exception {
        CompletableFuture<EmbeddedServer> other = CompletableFuture.supplyAsync(this::open);
        try (EmbeddedServer mine = open();
                EmbeddedServer theirs = other.get()) {
            assertThat(mine.url("x")).isEqualTo(theirs.url("x"));
        }
    }

    @Test
    void isTheSameEverywhere() throws Exception {
        try (EmbeddedServer server = open()) {
            assertThat(query(server, "show server_encoding")).isEqualTo("UTF8");
            assertThat(query(server, "select upper('é')")).isEqualTo("É");
            assertThat(query(server, "show lc_messages")).isEqualTo("C");
        }
    }

    private Path data() {
        return project.resolve(".retort").resolve("postgres-18");
    }

    private EmbeddedServer open() {
        return EmbeddedServer.open(project.resolve(".retort"), BUNDLED);
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(DevelopmentDatabase.on(server), new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(DevelopmentDatabase.on(server), new Properties());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }
}
