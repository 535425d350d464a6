package dev.retort.cli;

import dev.retort.cli.session.Environment;
import dev.retort.generator.hibernate.EntityReader;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.postgres.ServerVersion;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.ToolProvider;

/**
 * Runs some commands once, without a database and in a folder of its own, so that the JVM can archive their classes for
 * the next starts. A distribution runs it once on each machine.
 */
final class ClassArchiveTraining {

    private static final String ENTITY =
            """
            package shop;
            import jakarta.persistence.*;
            @Entity public class Item {
              @Id @GeneratedValue long id;
              @Column(nullable = false, unique = true) String name;
              @Enumerated(EnumType.STRING) Size size;
              @ManyToOne Item parent;
              @ElementCollection java.util.List<String> tags;
              enum Size { SMALL, LARGE }
            }
            """;

    /** The libraries that commands use only with a database: Retort itself and the driver. All their classes are loaded. */
    private static final Pattern WHOLE = Pattern.compile("[/\\\\](retort|postgresql)-[^/\\\\]*\\.jar$");

    private static final Pattern CLASS = Pattern.compile("((?:dev/retort|org/postgresql)/.*)\\.class");

    private final Path folder;
    private final Environment environment;

    private ClassArchiveTraining(Path folder) {
        this.folder = folder;
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        this.environment = new Environment(folder, Map.of(), folder, nowhere, nowhere, null);
    }

    /** Runs the training, and leaves no files behind. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("retort-rehearsal-");
        try {
            new ClassArchiveTraining(folder).run();
        } finally {
            delete(folder);
        }
    }

    private void run() throws IOException {
        command("--help");
        command("init");
        command("revision", "-m", "first", "--rev-id", "abcd", "--sql");
        command("history", "-v");
        command("upgrade", "head", "--sql");
        readEntities();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (WHOLE.matcher(entry).find()) {
                loadClasses(Path.of(entry));
            }
        }
    }

    private static void loadClasses(Path library) throws IOException {
        try (ZipFile jar = new ZipFile(library.toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                Matcher name = CLASS.matcher(entry.getName());
                if (name.matches()) {
                    load(name.group(1).replace('/', '.'));
                }
            }
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, ClassArchiveTraining.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            // The driver has classes for libraries that are not there.
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void command(String... arguments) {
        Retort.run(environment, arguments);
    }

    private void readEntities() throws IOException {
        Path source = Files.writeString(folder.resolve("Item.java"), ENTITY);
        var compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler != null
                && compiler.run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString()) == 0) {
            EntityReader.read(EntitySource.ofPackages(List.of(folder), "shop"), ServerVersion.OLDEST);
        }
    }
}
