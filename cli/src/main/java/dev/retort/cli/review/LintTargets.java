package dev.retort.cli.review;

import dev.retort.cli.text.LintMessages;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.RelativePaths;
import dev.retort.generator.session.RevisionArguments;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionTarget;
import dev.retort.source.LoadedMigration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the migrations and the files of SQL that arguments name. */
final class LintTargets {

    private final Path workingDirectory;
    private final RelativePaths paths;

    LintTargets(Path workingDirectory, RelativePaths paths) {
        this.workingDirectory = workingDirectory;
        this.paths = paths;
    }

    /** Whether the argument is the name of a file of SQL. */
    static boolean isScript(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".sql");
    }

    /** The migrations that the arguments name, in the order in which they are run. */
    List<RevisionInfo> revisions(List<String> names, ProjectMigrations migrations, RevisionArguments arguments)
            throws SQLException {
        Set<String> ids = new TreeSet<>();
        for (String name : names) {
            if (isScript(name)) {
                continue;
            }
            Path path = workingDirectory.resolve(name).normalize();
            if (Files.isDirectory(path)) {
                migrations.loaded().stream()
                        .filter(migration -> isBelow(migration, path))
                        .forEach(migration -> ids.add(migration.revision().id()));
            } else if (name.endsWith(".java")) {
                ids.add(migrations.loaded().stream()
                        .filter(migration -> isBelow(migration, path))
                        .findFirst()
                        .orElseThrow(() ->
                                new CommandException(LintMessages.noMigration(name), LintMessages.nameMigration()))
                        .revision()
                        .id());
            } else if (name.contains(":")) {
                arguments.range(RevisionRange.parse(name)).forEach(revision -> ids.add(revision.id()));
            } else {
                arguments.resolve(RevisionTarget.parse(name)).forEach(revision -> ids.add(revision.id()));
            }
        }
        return migrations.graph().select(ids);
    }

    private static boolean isBelow(LoadedMigration migration, Path path) {
        Path file = migration.file();
        return file != null && file.toAbsolutePath().normalize().startsWith(path);
    }

    /** The text of each file of SQL that the arguments name, or that is in a folder that they name. */
    Map<String, String> scripts(List<String> names) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : names) {
            Path path = workingDirectory.resolve(name).normalize();
            if (isScript(name)) {
                texts.put(paths.shown(path), read(path));
            } else if (Files.isDirectory(path)) {
                files(path).forEach(file -> texts.put(paths.shown(file), read(file)));
            }
        }
        return texts;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> isScript(file.toString()) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CommandException(LintMessages.cannotRead(folder), LintMessages.nameFile(), e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CommandException(LintMessages.cannotRead(file), LintMessages.nameFile(), e);
        }
    }
}
