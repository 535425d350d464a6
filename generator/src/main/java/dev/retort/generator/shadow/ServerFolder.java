package dev.retort.generator.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of one embedded server under a project's {@code .retort} folder. */
record ServerFolder(Path retort, int major) {

    /** Makes the folder where it is missing; it hides itself from git. */
    static ServerFolder in(Path retort, int major) throws IOException {
        Path folder = Files.createDirectories(retort).toRealPath();
        Path ignore = folder.resolve(".gitignore");
        if (Files.notExists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
        return new ServerFolder(folder, major);
    }

    /** The server's data folder. */
    Path data() {
        return retort.resolve("postgres-" + major);
    }

    /** What the server says. */
    Path log() {
        return retort.resolve("postgres-" + major + ".log");
    }

    /** The file that {@link ServerLock} locks. */
    Path lock() {
        return retort.resolve("postgres-" + major + ".lock");
    }

    /** Removes what an initdb that was killed left behind. */
    void removeHalfMadeData() throws IOException {
        if (Files.exists(data()) && Files.notExists(complete())) {
            IncompleteDataDirectory.remove(data());
        }
    }

    /** Notes that the data folder is whole. */
    void markComplete() throws IOException {
        if (Files.notExists(complete())) {
            Files.createFile(complete());
        }
    }

    private Path complete() {
        return data().resolve("retort.complete");
    }
}
