package dev.retort.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.retort.cli.session.Environment;
import dev.retort.entities.lingo.User;
import dev.retort.generator.session.Terminal;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A project folder in which commands are run, each as one would on a command line. */
public final class Cli {

    /** The output and the exit code of a command. */
    public record Result(int exitCode, String out, String err) {

        public JsonElement json() {
            return JsonParser.parseString(out);
        }
    }

    private final Path folder;
    private final Map<String, String> variables = new TreeMap<>();

    private @Nullable Terminal terminal;

    private Cli(Path folder) {
        this.folder = folder;
    }

    /** A project of the lingo entities, without a database. */
    static Cli lingo(Path folder) throws IOException {
        return of(folder, "entities.classpath=" + classes(User.class), "entities.packages=dev.retort.entities.lingo");
    }

    public static Cli of(Path folder, String... settings) throws IOException {
        Files.write(folder.resolve("retort.properties"), List.of(settings));
        return new Cli(folder);
    }

    /** Any folder, without a project. */
    static Cli anywhere(Path folder) {
        return new Cli(folder);
    }

    /** The builder of a process that runs a command in a folder, with the class path of the test. */
    static ProcessBuilder process(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile());
    }

    /** The folder or jar that a class came from. */
    static Path classes(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the URL of that database, which the environment of the command names. */
    public Cli on(TestDatabase database) {
        return with("RETORT_URL", database.url());
    }

    public Cli with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** With a person who types these lines. */
    Cli answering(String... lines) {
        Iterator<String> answers = List.of(lines).iterator();
        terminal = () -> answers.hasNext() ? answers.next() : null;
        return this;
    }

    Path migrations() {
        return folder.resolve("migrations");
    }

    public List<Path> files() throws IOException {
        if (Files.notExists(migrations())) {
            return List.of();
        }
        try (var files = Files.list(migrations())) {
            return files.sorted().toList();
        }
    }

    public Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Environment environment = new Environment(
                folder,
                variables,
                Path.of(System.getProperty("user.home")),
                new PrintWriter(out),
                new PrintWriter(err),
                terminal);
        int exitCode = Retort.run(environment, arguments);
        return new Result(exitCode, out.toString(), err.toString());
    }

    /** Runs a command that must succeed. */
    public Result must(String... arguments) {
        Result result = run(arguments);
        if (result.exitCode() != 0) {
            throw new AssertionError(String.join(" ", arguments) + " ended with " + result);
        }
        return result;
    }

    /** Writes a migration by hand. */
    Path migration(String className, String body) throws IOException {
        Files.createDirectories(migrations());
        return Files.writeString(migrations().resolve(className + ".java"), body);
    }

    /** A migration that creates a table, and drops it on the way down. */
    Path createsTable(String className, String id, String revises, String table) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("package migrations;");
        lines.add("import static dev.retort.migration.Definitions.column;");
        lines.add("import dev.retort.migration.*;");
        lines.add("@Revision(id = \"" + id + "\", revises = {" + revises + "}, message = \"" + table + "\")");
        lines.add("public final class " + className + " implements Migration {");
        lines.add("  @Override public void upgrade(Operations op) {");
        lines.add("    op.createTable(\"" + table + "\", column(\"id\", \"bigint\"));");
        lines.add("  }");
        lines.add("  @Override public void downgrade(Operations op) { op.dropTable(\"" + table + "\"); }");
        lines.add("}");
        return migration(className, String.join("\n", lines));
    }

    /** A migration that inserts an argument of the run into a table, and empties the table on the way down. */
    Path insertsArgument(String className, String id, String revises, String table, String argument)
            throws IOException {
        return migration(
                className,
                """
                package migrations;
                import dev.retort.migration.*;
                @Revision(id = "%s", revises = {%s}, message = "%s")
                public final class %s implements Migration {
                  @Override public void upgrade(Operations op) {
                    op.executeSafe("insert into %s values (" + op.argument("%s") + ")");
                  }
                  @Override public void downgrade(Operations op) { op.executeSafe("delete from %s"); }
                }"""
                        .formatted(id, revises, argument, className, table, argument, table));
    }
}
