package dev.retort.cli.revision;

import dev.retort.cli.session.StandaloneAction;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RelativePaths;
import dev.retort.generator.settings.SettingsSources;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the settings file and the folder of the migrations. */
@Command(name = "init", description = "Write retort.properties and create the folder of the migrations.")
public final class InitCommand implements StandaloneAction {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of the migrations (default: migrations).")
    private @Nullable Path folder;

    @Override
    public int run(SettingsSources sources, Output output) throws Exception {
        Path named = sources.file();
        Path file = sources.workingDirectory().resolve(named == null ? Path.of("retort.properties") : named);
        String directory = folder == null ? "migrations" : folder.toString().replace('\\', '/');
        RelativePaths paths = new RelativePaths(sources.workingDirectory());
        writeNew(file, paths.shown(file), directory);
        Path migrations = Files.createDirectories(file.resolveSibling(directory));
        output.line(paths.shown(file));
        output.line(paths.shown(migrations));
        output.document(new InitDocument(List.of(paths.shown(file), paths.shown(migrations))));
        return ExitCode.OK;
    }

    private static void writeNew(Path file, String shown, String directory) throws Exception {
        try {
            Files.writeString(
                    file,
                    Template.properties(
                            directory, Template.Build.of(file.toAbsolutePath().resolveSibling(""))),
                    StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new CommandException(shown + " already exists", "edit it, or name another with -c", e);
        }
    }

    /**
     * The outcome, as JSON.
     *
     * @param written the paths that were written
     */
    private record InitDocument(List<String> written) {}
}
