package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.retort.cli.Cli.Result;
import dev.retort.generator.DiffCustomizer;
import dev.retort.generator.report.ExitCode;
import dev.retort.operation.Operation;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class of the project's own that leaves objects out and rewrites what was found. */
class CustomizerIT {

    private static final String ENTITY =
            """
            @Entity @Table(name = "customers")
            class Customer {
                @Id Long id;
                String email;
            }
            """;

    private static final String KEEPS_TABLES_AND_LOGS_NOTHING =
            """
            @Override public boolean includes(ObjectName object) {
                return object.kind() != ObjectKind.TABLE || !object.name().startsWith("audit_");
            }
            @Override public List<Operation> rewrite(List<Operation> found) {
                List<Operation> all = new ArrayList<>();
                for (Operation operation : found) {
                    if (operation instanceof CreateTable create) {
                        TableOptions unlogged = new TableOptions(true, new TreeMap<>(), null);
                        all.add(new CreateTable(create.table().withOptions(unlogged)));
                    } else if (!(operation instanceof DropTable drop) || !drop.name().name().equals("kept")) {
                        all.add(operation);
                    }
                }
                return all;
            }
            """;

    private final Path folder;
    private final TestDatabase database;

    CustomizerIT(@TempDir Path folder, @Fresh TestDatabase database) throws Exception {
        this.folder = folder;
        this.database = database;
        database.execute("create table audit_log (id int); create table kept (id int)");
    }

    @Test
    void leavesObjectsOutAndItsOperationsAreWrittenAndProved() throws Exception {
        Cli cli = project(KEEPS_TABLES_AND_LOGS_NOTHING);

        Result revision = cli.must("revision", "--autogenerate", "-m", "first", "--format", "json");

        JsonObject document = revision.json().getAsJsonObject();
        assertThat(document.getAsJsonArray("operations")).hasSize(1);
        assertThat(document.getAsJsonObject("proof").get("converges").getAsBoolean())
                .isTrue();
        assertThat(Files.readString(cli.files().get(0)))
                .contains("op.createTable(\"customers\"", "unlogged()")
                .doesNotContain("audit_log", "kept");
        cli.must("upgrade", "head");
        assertThat(database.query("select relname from pg_class where relpersistence = 'u' and relkind = 'r'"))
                .containsExactly("customers");
        assertThat(cli.must("check").out()).isEmpty();
    }

    @Test
    void thatThrowsIsNamed() throws Exception {
        Cli cli = project(
                """
                @Override public List<Operation> rewrite(List<Operation> found) {
                    throw new IllegalStateException("no table today");
                }
                """);

        Result diff = cli.run("diff");

        assertThat(diff.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(diff.err())
                .contains("error: shop.Customizer.rewrite failed: java.lang.IllegalStateException: no table today");
    }

    @Test
    void thatReturnsNothingIsNamed() throws Exception {
        Cli cli = project("@Override public List<Operation> rewrite(List<Operation> found) { return null; }");

        assertThat(cli.run("diff").err()).contains("error: shop.Customizer.rewrite returned null");
    }

    @Test
    void thatCannotBeLoadedIsNamed() throws Exception {
        Cli cli = project("public Customizer(int number) {}");

        Result diff = cli.run("diff");

        assertThat(diff.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(diff.err())
                .contains("shop.Customizer", "Unable to get public no-arg constructor", "META-INF/services");
    }

    private Cli project(String body) throws Exception {
        JavaProject project = JavaProject.in(folder)
                .withEntity("Customer", ENTITY)
                .with(
                        "src/main/java/shop/Customizer.java",
                        """
                        package shop;
                        import dev.retort.generator.*;
                        import dev.retort.generator.filter.*;
                        import dev.retort.operation.*;
                        import dev.retort.schema.*;
                        import java.util.*;
                        public class Customizer implements DiffCustomizer {
                        """
                                + body + "}")
                .with("target/classes/META-INF/services/" + DiffCustomizer.class.getName(), "shop.Customizer")
                .compile(Cli.classes(DiffCustomizer.class), Cli.classes(Operation.class));
        return Cli.of(folder, "entities.classpath=" + project.classes(), "entities.packages=shop")
                .on(database);
    }
}
