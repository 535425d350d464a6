package dev.retort.generator.writer;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The location of a new migration.
 *
 * @param folder the folder of the migrations, which may not exist yet
 * @param className the name of the class
 */
public record MigrationFile(Path folder, String className) {

    /** A new file with this name. If the name is taken, the id is appended. */
    public static MigrationFile in(Path folder, String name, String id) {
        MigrationFile file = new MigrationFile(folder, name);
        return Files.exists(file.path()) ? new MigrationFile(folder, name + "_" + MigrationName.identifier(id)) : file;
    }

    /** A file that replaces an earlier one and may keep its name. */
    public static MigrationFile inPlaceOf(Path earlier, String name, String id) {
        Path folder = requireNonNull(earlier.toAbsolutePath().getParent(), "a file lies in a folder");
        MigrationFile file = new MigrationFile(folder, name);
        return file.path().equals(earlier.toAbsolutePath()) ? file : in(folder, name, id);
    }

    /** The path of the file. */
    public Path path() {
        return folder.resolve(className + ".java");
    }

    /**
     * Writes the complete file or nothing, and creates the folder if it is missing.
     *
     * @throws MigrationFileException if the folder cannot be created or written to, or if the file already exists
     */
    public void write(String source) {
        // ATOMIC_MOVE would imply REPLACE_EXISTING. The move is a rename within one folder, so it is atomic anyway.
        write(source, new CopyOption[0]);
    }

    /**
     * Writes the complete file or nothing, and deletes the earlier file.
     *
     * @throws MigrationFileException if the folder cannot be written to
     */
    public void replace(Path earlier, String source) {
        if (path().equals(earlier.toAbsolutePath())) {
            write(source, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        write(source);
        try {
            Files.deleteIfExists(earlier);
        } catch (IOException e) {
            throw failure(earlier, "cannot be deleted: " + reason(e), e);
        }
    }

    private void write(String source, CopyOption... options) {
        createFolder();
        try {
            PartFile.deleteLeftOver(folder);
            try (PartFile part = PartFile.beside(path())) {
                part.write(source);
                part.moveTo(path(), options);
            }
        } catch (FileAlreadyExistsException e) {
            throw failure(path(), "already exists and was not overwritten", e);
        } catch (IOException e) {
            throw failure(folder, "cannot be written to: " + reason(e), e);
        }
    }

    private void createFolder() {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw failure(folder, "is a file, not a folder", e);
        } catch (IOException e) {
            throw failure(folder, "cannot be created: " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }

    private static MigrationFileException failure(Path path, String problem, IOException cause) {
        String what = path.toString().endsWith(".java") ? "the file " : "the migrations folder ";
        return new MigrationFileException(path, what + path + " " + problem, cause);
    }
}
