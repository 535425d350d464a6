package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.HostileNames;
import dev.retort.testing.HostileNames.Order;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every command works on a database whose search path has other operators and functions than PostgreSQL's. */
class HostileSearchPathIT {

    private static final String ENTITY =
            """
            @Entity @Table(name = "notes") public class Note {
              @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
              @Column(length = 50%s) String name;
              @ManyToOne Note parent;%s
            }""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void hindersNoCommand(Order order) throws Exception {
        try (TestDatabase database = TestServer.database()) {
            HostileNames.apply(database, order);
            JavaProject project = JavaProject.in(folder).withEntity("Note", ENTITY.formatted("", ""));
            project.compile();
            Cli cli = Cli.of(folder, "entities.classpath=" + project.classes(), "entities.packages=shop")
                    .with("RETORT_URL", database.url());

            cli.must("revision", "--autogenerate", "-m", "first", "--no-proof");
            cli.must("upgrade", "head");
            assertThat(cli.must("check").exitCode()).isZero();
            cli.must("status");
            cli.must("current", "-v");
            cli.must("history");
            cli.must("heads");
            cli.must("show", "--schema", "notes");
            cli.must("stamp", "head");
            cli.must("drift");

            project.withEntity("Note", ENTITY.formatted(", nullable = false, unique = true", " Long size;"))
                    .compile();
            Cli.Result different = cli.run("check");
            assertThat(different.exitCode()).as(different.err()).isEqualTo(3);
            cli.run("diff");
            cli.must("revision", "--autogenerate", "-m", "second", "--no-proof");
            cli.must("upgrade", "head", "--dry-run");
            cli.must("upgrade", "head", "--yes");
            cli.must("check");
            cli.must("downgrade", "-1", "--yes");
            cli.must("repair", "--dry-run");
        }
    }
}
