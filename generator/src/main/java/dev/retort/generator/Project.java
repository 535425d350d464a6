package dev.retort.generator;

import dev.retort.generator.writer.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folders of a project.
 *
 * @param folder the project's folder
 * @param migrations the folder of the migrations' sources
 * @param migrationsPackage their Java package
 * @param templates the templates for the name and the header of a new migration
 */
public record Project(Path folder, Path migrations, String migrationsPackage, Templates templates) {

    /** A project with the default templates. */
    public Project(Path folder, Path migrations, String migrationsPackage) {
        this(folder, migrations, migrationsPackage, Templates.DEFAULT);
    }

    /** Retort's own folder for the embedded server and compiled classes. It is created if it is missing; Git ignores it. */
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
