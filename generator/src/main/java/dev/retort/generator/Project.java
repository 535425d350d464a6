package dev.retort.generator;

import dev.retort.generator.writer.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a project keeps its migrations.
 *
 * @param folder the project's folder
 * @param migrations the folder of the migrations' sources
 * @param migrationsPackage their Java package
 * @param templates what a new one is called, and what stands at its head
 */
public record Project(Path folder, Path migrations, String migrationsPackage, Templates templates) {

    /** A project that has no templates of its own. */
    public Project(Path folder, Path migrations, String migrationsPackage) {
        this(folder, migrations, migrationsPackage, Templates.DEFAULT);
    }

    /** The folder of Retort's own, made where it is missing: the embedded server, compiled classes. Git ignores it. */
    public Path scratch() {
        Path scratch = folder.resolve(".retort");
        try {
            if (Files.notExists(scratch) && Files.isWritable(folder)) {
                Files.createDirectories(scratch);
                Files.writeString(scratch.resolve(".gitignore"), "*\n");
            }
            return scratch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
