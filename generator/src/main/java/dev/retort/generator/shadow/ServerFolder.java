package dev.retort.generator.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of one embedded server under a project's {@code .retort} folder. */
record ServerFolder(Path retort, int major) {

    /** Creates the folder if it is missing, with a file that hides it from git. */
    static ServerFolder in(Path retort, int major) throws IOException {
        Path folder = Files.createDirectories(retort).toRealPath();
        Path ignore = folder.resolve(".gitignore");
        if (Files.notExists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
        return new ServerFolder(folder, major);
    }

    /** The data directory of the server. */
    Path data() {
        return retort.resolve("postgres-" + major);
    }

    /** The log file of the server. */
    Path log() {
        return retort.resolve("postgres-" + major + ".log");
    }

    /** The file that {@link ServerLock} locks. */
    Path lock() {
        return retort.resolve("postgres-" + major + ".lock");
    }

    /** Removes the data directory if initdb did not complete it. */
    void removeIncompleteData() throws IOException {
        if (Files.exists(data()) && Files.notExists(complete())) {
            IncompleteDataDirectory.remove(data());
        }
    }

    /** Marks the data directory as complete. */
    void markComplete() throws IOException {
        if (Files.notExists(complete())) {
            Files.createFile(complete());
        }
    }

    private Path complete() {
        return data().resolve("retort.complete");
    }
}
