package dev.retort.cli.session;

import dev.retort.cli.classpath.ClasspathException;
import dev.retort.cli.classpath.MavenClasspath;
import dev.retort.cli.settings.Settings;
import dev.retort.cli.settings.SettingsException;
import dev.retort.cli.text.Messages;
import dev.retort.generator.hibernate.EntitySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the entities are, made of the settings. */
final class EntitySettings {

    private EntitySettings() {}

    /**
     * The entities that are configured; what is odd about their class path is said.
     *
     * @throws SettingsException when none are, or the class path names what is not there
     * @throws ClasspathException when Maven is to tell the class path and cannot
     */
    static EntitySource source(CommandContext session) {
        Settings settings = session.settings();
        expectEntities(settings);
        List<Path> classpath = classpath(session, settings);
        ClasspathWarnings.of(classpath, settings).forEach(session.output()::warn);
        return new EntitySource(
                classpath,
                settings.packages(),
                settings.classes(),
                settings.mappingFiles(),
                settings.persistenceUnit().orElse(null),
                settings.naming().orElse(null),
                settings.hibernate());
    }

    private static void expectEntities(Settings settings) {
        boolean named = !settings.packages().isEmpty()
                || !settings.classes().isEmpty()
                || !settings.mappingFiles().isEmpty()
                || settings.persistenceUnit().isPresent();
        if (settings.classpath().isEmpty()) {
            throw new SettingsException(Messages.noClasspath(), Messages.nameClasspath());
        }
        if (!named) {
            throw new SettingsException(Messages.noEntities(), Messages.nameEntities());
        }
    }

    private static List<Path> classpath(CommandContext session, Settings settings) {
        String written = settings.classpathText().orElse("");
        if (MavenClasspath.isAskedFor(written)) {
            return new MavenClasspath(
                            settings.project(),
                            session.project().scratch(),
                            session.environment().variables(),
                            session.output()::talk)
                    .of(written);
        }
        return settings.classpath().stream()
                .flatMap(path -> expand(path, settings))
                .toList();
    }

    /** One entry of the class path, or all jars of a folder where it ends in a star. */
    private static Stream<Path> expand(Path entry, Settings settings) {
        boolean star = entry.endsWith("*");
        Path place = star ? entry.resolveSibling("") : entry;
        if (Files.notExists(place)) {
            throw new SettingsException(
                    Messages.notOnDisk(place, settings.origin("entities.classpath")), Messages.compileFirst());
        }
        return star ? jars(place) : Stream.of(place);
    }

    private static Stream<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            return jars.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
