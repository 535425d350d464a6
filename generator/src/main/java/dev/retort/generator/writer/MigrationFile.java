package dev.retort.generator.writer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where a new migration goes.
 *
 * @param folder the folder of migrations, which need not be there yet
 * @param className the class's name
 */
public record MigrationFile(Path folder, String className) {

    /** A file that is not there yet: of that name, and with the id behind it where that name is taken. */
    public static MigrationFile in(Path folder, String name, String id) {
        MigrationFile file = new MigrationFile(folder, name);
        return Files.exists(file.path()) ? new MigrationFile(folder, name + "_" + MigrationName.identifier(id)) : file;
    }

    /** A file in the place of an earlier one, whose name it may keep. */
    public static MigrationFile inPlaceOf(Path earlier, String name, String id) {
        Path folder = requireNonNull(earlier.toAbsolutePath().getParent(), "a file lies in a folder");
        MigrationFile file = new MigrationFile(folder, name);
        return file.path().equals(earlier.toAbsolutePath()) ? file : in(folder, name, id);
    }

    /** The file. */
    public Path path() {
        return folder.resolve(className + ".java");
    }

    /**
     * Writes the file whole or not at all, and its folder where that is missing.
     *
     * @throws MigrationFileException when the folder cannot be made or written to, or the file is there already
     */
    public void write(String source) {
        // Without REPLACE_EXISTING, which ATOMIC_MOVE would imply: the move is a rename within one folder.
        write(source, new CopyOption[0]);
    }

    /**
     * Writes the file whole or not at all, and takes the earlier one away.
     *
     * @throws MigrationFileException when the folder cannot be written to
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
        Path part = folder.resolve("." + className + ".part");
        try {
            writeFully(part, source);
            Files.move(part, path(), options);
        } catch (FileAlreadyExistsException e) {
            throw failure(path(), "is there already; nothing was written over it", e);
        } catch (IOException e) {
            throw failure(folder, "cannot be written to: " + reason(e), e);
        } finally {
            deleteQuietly(part);
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

    private static void writeFully(Path file, String source) throws IOException {
        Files.deleteIfExists(file);
        try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
            ByteBuffer bytes = UTF_8.encode(source);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // A left-over part is no migration and is overwritten by the next run.
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
