package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.entities.lingo.User;
import dev.retort.testing.Fresh;
import dev.retort.testing.PgDump;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.nio.file.Path;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases with a past: the commands find nothing to do in them. */
class ExistingDatabaseIT {

    private final Path folder;

    ExistingDatabaseIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void ofHibernateIsCheckedWithoutMigrationsAndThenStamped(@Fresh TestDatabase empty, @Fresh TestDatabase made)
            throws Exception {
        Cli cli = Cli.lingo(folder);
        createByHibernate(made);
        cli.on(made);
        assertThat(cli.must("check").out()).isEmpty();
        assertThat(cli.must("revision", "--autogenerate", "-m", "first", "--no-proof")
                        .out())
                .isEmpty();
        assertThat(cli.files()).isEmpty();

        cli.on(empty);
        cli.must("revision", "--autogenerate", "-m", "first", "--no-proof");
        cli.on(made);
        cli.must("stamp", "head");

        assertThat(cli.must("check").out()).isEmpty();
        assertThat(cli.must("current", "--check-heads").out()).contains("(head) (current)");
    }

    @Test
    void thatWasDumpedAndRestoredIsAtHeadAndChecked() throws Exception {
        Cli cli = Cli.lingo(folder);
        try (TestDatabase original = TestServer.dumpableDatabase()) {
            cli.on(original);
            cli.must("revision", "--autogenerate", "-m", "first", "--no-proof");
            cli.must("upgrade", "head");
            try (TestDatabase restored = PgDump.restored(original)) {
                cli.on(restored);

                assertThat(cli.must("check").out()).isEmpty();
                assertThat(cli.must("current", "--check-heads").out()).contains("(head) (current)");
                cli.must("downgrade", "base");
                assertThat(restored.query("select relname from pg_class where relkind = 'r' and oid >= 16384"))
                        .containsExactly("retort_history");
            }
        }
    }

    private static void createByHibernate(TestDatabase database) {
        Map<String, Object> settings = Map.of(
                "jakarta.persistence.jdbc.url",
                database.url(),
                "jakarta.persistence.schema-generation.database.action",
                "create");
        MetadataSources sources = new MetadataSources(
                new StandardServiceRegistryBuilder().applySettings(settings).build());
        try (ScanResult scan = new ClassGraph()
                .acceptPackages(User.class.getPackageName())
                .enableAnnotationInfo()
                .scan()) {
            scan.getAllClasses().loadClasses().stream()
                    .filter(type -> type.getAnnotations().length > 0)
                    .forEach(sources::addAnnotatedClass);
        }
        sources.buildMetadata().buildSessionFactory().close();
    }
}
