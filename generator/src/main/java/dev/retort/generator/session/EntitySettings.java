package dev.retort.generator.session;

import dev.retort.generator.Project;
import dev.retort.generator.classpath.ClasspathException;
import dev.retort.generator.classpath.MavenClasspath;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.Output;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.settings.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the entities that the settings name. */
final class EntitySettings {

    private final Settings settings;
    private final Project project;
    private final Host host;
    private final Output output;

    EntitySettings(Settings settings, Project project, Host host, Output output) {
        this.settings = settings;
        this.project = project;
        this.host = host;
        this.output = output;
    }

    /**
     * The entities, after warnings about their class path.
     *
     * @throws SettingsException when no entities are configured, or an entry of the class path does not exist
     * @throws ClasspathException when Maven cannot tell the class path
     */
    EntitySource source() {
        expectEntities();
        List<Path> classpath = classpath();
        ClasspathWarnings.of(classpath, settings).forEach(output::warn);
        return settings.entities(classpath);
    }

    private void expectEntities() {
        if (settings.classpath().isEmpty()) {
            throw new SettingsException(Messages.noClasspath(), Messages.nameClasspath(output.wording()));
        }
        if (!settings.nameEntities()) {
            throw new SettingsException(Messages.noEntities(), Messages.nameEntities(output.wording()));
        }
    }

    /** The folders and jars of the class path. */
    List<Path> classpath() {
        String written = settings.classpathText().orElse("");
        if (MavenClasspath.isAskedFor(written)) {
            return new MavenClasspath(project.folder(), project.scratch(), host.variables(), output::talk).of(written);
        }
        return settings.classpath().stream().flatMap(this::expand).toList();
    }

    /** One entry of the class path, or all jars of a folder if it ends in a star. */
    private Stream<Path> expand(Path entry) {
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
