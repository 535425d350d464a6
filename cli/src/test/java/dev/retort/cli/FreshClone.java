package dev.retort.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clone as somebody gets it who knows nothing yet, made once for all pages; nobody may leave anything behind in it. The
 * system property {@code retort.test.clone} names a folder in which it is kept from run to run.
 */
final class FreshClone {

    /** This repository. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** The name of the lock that a class of tests has while it works in the clone. */
    static final String LOCK = "the fresh clone";

    private static @Nullable Path clone;

    private FreshClone() {}

    /** The clone; where this is no clone itself, the test is skipped. */
    static synchronized Path get() throws IOException, InterruptedException {
        assumeTrue(Files.exists(ROOT.resolve(".git")) && Bash.isThere(), "skipped: this is no clone, or no bash");
        Path there = clone;
        if (there == null) {
            String kept = System.getProperty("retort.test.clone", "");
            there = kept.isEmpty() ? passing() : Path.of(kept);
            fill(there);
            clone = there;
        }
        return there;
    }

    private static Path passing() throws IOException {
        Path folder = Files.createTempDirectory("retort-clone");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that git tracks or would add, so that a change is tried before it is committed. */
    private static void fill(Path folder) throws IOException, InterruptedException {
        for (String file : new Bash(ROOT)
                .run("git ls-files -co --exclude-standard")
                .lines()
                .toList()) {
            Path copy = folder.resolve(file);
            if (Files.exists(ROOT.resolve(file)) && (Files.notExists(copy) || isOther(ROOT.resolve(file), copy))) {
                Files.createDirectories(copy.getParent());
                Files.copy(ROOT.resolve(file), copy, REPLACE_EXISTING);
            }
        }
        new Bash(folder)
                .run("git init -q && git add -A"
                        + " && git -c user.name=test -c user.email=test commit -q --allow-empty -m fresh");
    }

    private static boolean isOther(Path file, Path copy) throws IOException {
        return Files.mismatch(file, copy) >= 0;
    }
}
