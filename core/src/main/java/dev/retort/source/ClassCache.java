package dev.retort.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A cache of compiled classes on disk, with one jar for each fingerprint. It only saves time: an entry that cannot be
 * read is compiled again, and one that cannot be written is not kept.
 */
final class ClassCache {

    private static final String INDEX = "retort-sources";
    private static final String CLASS = ".class";
    private static final String JAR = ".jar";

    private final Path folder;

    ClassCache(Path folder) {
        this.folder = folder;
    }

    Optional<CompiledClasses> find(String fingerprint) {
        Path entry = entry(fingerprint);
        if (!Files.isRegularFile(entry)) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(entry.toFile())) {
            return read(zip);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<CompiledClasses> read(ZipFile zip) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        SortedMap<String, String> sources = new TreeMap<>();
        for (ZipEntry entry : zip.stream().toList()) {
            byte[] bytes = readVerified(zip, entry);
            if (entry.getName().equals(INDEX)) {
                new String(bytes, UTF_8)
                        .lines()
                        .map(line -> line.split("\t", 2))
                        .forEach(pair -> sources.put(pair[0], pair[1]));
            } else {
                classes.put(className(entry), bytes);
            }
        }
        return sources.keySet().equals(classes.keySet())
                ? Optional.of(new CompiledClasses(classes, sources))
                : Optional.empty();
    }

    /** Reads an entry and verifies its checksum, which {@code ZipFile} does not do, unlike {@code ZipInputStream}. */
    private static byte[] readVerified(ZipFile zip, ZipEntry entry) throws IOException {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        if (checksum.getValue() != entry.getCrc()) {
            throw new IOException(entry.getName() + " is damaged");
        }
        return bytes;
    }

    private static String className(ZipEntry entry) {
        String name = entry.getName();
        return name.substring(0, name.length() - CLASS.length()).replace('/', '.');
    }

    /** Stores the classes. The entry becomes visible only when it is complete. */
    void store(String fingerprint, CompiledClasses compiled) {
        try {
            WholeFile.write(entry(fingerprint), file -> write(file, compiled));
            deleteOldest();
        } catch (IOException e) {
            // The next start compiles the sources again.
        }
    }

    private static void write(Path file, CompiledClasses compiled) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            // The files are small and are read at every start.
            zip.setLevel(Deflater.NO_COMPRESSION);
            String index = compiled.sources().entrySet().stream()
                    .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
                    .collect(Collectors.joining());
            put(zip, INDEX, index.getBytes(UTF_8));
            for (Map.Entry<String, byte[]> entry : compiled.classes().entrySet()) {
                put(zip, entry.getKey().replace('.', '/') + CLASS, entry.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private void deleteOldest() throws IOException {
        for (Path old : RecentFiles.surplus(folder, JAR)) {
            String name = old.getFileName().toString();
            Files.deleteIfExists(checksums(name.substring(0, name.length() - JAR.length())));
            Files.deleteIfExists(old);
        }
    }

    private Path entry(String fingerprint) {
        return folder.resolve(fingerprint + JAR);
    }

    /** The file for the checksums of the migrations of an entry. */
    Path checksums(String fingerprint) {
        return folder.resolve(fingerprint + ".checksums");
    }
}
