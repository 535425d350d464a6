package dev.retort.generator.cache;

import dev.retort.source.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Digests the content of a class path: every file of its folders, and of its jars the names, sizes and checksums of the
 * entries, together with the jars that their manifests name. The times of files do not count.
 */
final class ClasspathContent {

    private final Digest digest;
    private final Set<Path> seen = new HashSet<>();

    ClasspathContent(Digest digest) {
        this.digest = digest;
    }

    /** Adds the entries, in their order. An entry that does not exist counts as such. */
    void add(List<Path> classpath) throws IOException {
        for (Path entry : classpath) {
            add(entry);
        }
    }

    private void add(Path entry) throws IOException {
        Path place = entry.toAbsolutePath().normalize();
        digest.add(place.toString());
        if (!seen.add(place)) {
            return;
        }
        if (Files.isDirectory(place)) {
            addFolder(place);
        } else if (Files.isRegularFile(place)) {
            addFile(place);
        } else {
            digest.add("missing");
        }
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                digest.add(folder.relativize(file).toString());
                digest.add(Files.readAllBytes(file));
            }
        }
        digest.add("end of the folder");
    }

    private void addFile(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            addEntries(zip);
            for (Path next : namedByManifest(zip, file)) {
                add(next);
            }
        } catch (ZipException e) {
            digest.add(Files.readAllBytes(file));
        }
        digest.add("end of the file");
    }

    private void addEntries(ZipFile zip) {
        zip.stream().forEach(entry -> {
            digest.add(entry.getName());
            digest.add(entry.getSize());
            digest.add(entry.getCrc());
        });
    }

    /** The jars and folders that the manifest of a jar adds to the class path. */
    private static List<Path> namedByManifest(ZipFile zip, Path jar) throws IOException {
        ZipEntry entry = zip.getEntry(JarFile.MANIFEST_NAME);
        if (entry == null) {
            return List.of();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            String named = new Manifest(in).getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return named == null
                    ? List.of()
                    : Stream.of(named.strip().split("\\s+"))
                            .filter(text -> !text.isEmpty())
                            .map(jar.toUri()::resolve)
                            .filter(uri -> "file".equals(uri.getScheme()))
                            .map(Path::of)
                            .toList();
        } catch (IllegalArgumentException e) {
            throw new IOException("the manifest of " + jar + " names no class path", e);
        }
    }
}
