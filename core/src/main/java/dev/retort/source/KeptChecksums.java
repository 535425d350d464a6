package dev.retort.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.retort.migration.Migration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The checksums of migrations, kept in a file beside their cached classes, so that an applied migration need not record
 * its operations again to show that it is unchanged.
 *
 * <p>Only the checksums of migrations that always record the same operations are kept. The file counts only for the
 * same sources and the same Retort. A file that cannot be read is ignored, and one that cannot be written is not kept.
 */
public final class KeptChecksums {

    /** The checksums of migrations without cached classes: none. */
    static final KeptChecksums NONE = new KeptChecksums(null, null);

    private final @Nullable Path file;
    private final @Nullable CompiledClasses classes;
    private final Map<String, String> byClass = new ConcurrentHashMap<>();
    private volatile boolean isRead;
    private volatile boolean isChanged;

    private KeptChecksums(@Nullable Path file, @Nullable CompiledClasses classes) {
        this.file = file;
        this.classes = classes;
    }

    /** The checksums in a file beside these classes. */
    static KeptChecksums in(Path file, CompiledClasses classes) {
        return new KeptChecksums(file, classes);
    }

    /** Returns the checksums that are kept together with that of a migration. */
    public static KeptChecksums of(Migration migration) {
        return migration.getClass().getClassLoader() instanceof MemoryClassLoader loader ? loader.checksums() : NONE;
    }

    /** Returns the checksum of a migration, if it is kept. */
    public Optional<String> find(Migration migration) {
        read();
        return Optional.ofNullable(byClass.get(migration.getClass().getName()));
    }

    /** Adds the checksum of a migration that read no arguments. {@link #write} keeps it. */
    public void add(Migration migration, String checksum) {
        if (file != null) {
            byClass.put(migration.getClass().getName(), checksum);
            isChanged = true;
        }
    }

    /** Keeps the checksums that were added, if there are any. */
    public synchronized void write() {
        if (file == null || classes == null || !isChanged) {
            return;
        }
        isChanged = false;
        Set<String> contained = SelfContained.of(classes);
        String lines = new TreeMap<>(byClass)
                .entrySet().stream()
                        .filter(entry -> contained.contains(entry.getKey()))
                        .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
                        .collect(Collectors.joining());
        try {
            WholeFile.write(file, (header(lines) + "\n" + lines).getBytes(UTF_8));
        } catch (IOException e) {
            // The next start records the operations again.
        }
    }

    private synchronized void read() {
        if (isRead || file == null) {
            return;
        }
        isRead = true;
        try {
            String[] parts = Files.readString(file).split("\n", 2);
            if (parts.length == 2 && parts[0].equals(header(parts[1]))) {
                parts[1].lines()
                        .map(line -> List.of(line.split("\t", 2)))
                        .forEach(line -> byClass.put(line.get(0), line.get(1)));
            }
        } catch (IOException e) {
            // Nothing is kept yet, or the file is damaged.
        }
    }

    private static String header(String lines) {
        CRC32 crc = new CRC32();
        crc.update(lines.getBytes(UTF_8));
        return "retort-checksums " + Fingerprint.ofRecording() + " " + Long.toHexString(crc.getValue());
    }
}
