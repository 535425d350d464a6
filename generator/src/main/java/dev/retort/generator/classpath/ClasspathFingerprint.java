package dev.retort.generator.classpath;

import dev.retort.source.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The files that a class path depends on: the poms of modules and parents, and the project's Maven settings. */
final class ClasspathFingerprint {

    private ClasspathFingerprint() {}

    /** A digest of all of them, which changes if one of them does. */
    static String of(Reactor reactor) {
        Digest digest = new Digest();
        for (Path file : files(reactor)) {
            digest.add(file.toString()).add(content(file));
        }
        return digest.hex();
    }

    private static Set<Path> files(Reactor reactor) {
        Set<Path> files = new TreeSet<>();
        reactor.poms().forEach(pom -> addWithParents(pom, files));
        Path settings = reactor.root().folder().resolve(".mvn");
        for (String name : new String[] {"maven.config", "extensions.xml", "settings.xml"}) {
            Optional.of(settings.resolve(name)).filter(Files::isRegularFile).ifPresent(files::add);
        }
        return files;
    }

    private static void addWithParents(Pom pom, Set<Path> files) {
        if (files.add(pom.file())) {
            pom.parent().map(Pom::read).ifPresent(parent -> addWithParents(parent, files));
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
