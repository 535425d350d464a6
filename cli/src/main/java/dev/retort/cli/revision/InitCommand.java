package dev.retort.cli.revision;

import dev.retort.cli.session.Action;
import dev.retort.cli.session.CommandContext;
import dev.retort.cli.text.CommandException;
import dev.retort.cli.text.ExitCode;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the settings file and the folder of the migrations. */
@Command(name = "init", description = "Write retort.properties and the migrations folder.")
public final class InitCommand implements Action {

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder of the migrations; migrations if not named.")
    private @Nullable Path folder;

    @Override
    public int run(CommandContext session) throws Exception {
        Path named = session.sources().file();
        Path file =
                session.environment().workingDirectory().resolve(named == null ? Path.of("retort.properties") : named);
        String directory = folder == null ? "migrations" : folder.toString().replace('\\', '/');
        writeNew(file, session.shown(file), directory);
        Path migrations = Files.createDirectories(file.resolveSibling(directory));
        session.output().line(session.shown(file));
        session.output().line(session.shown(migrations));
        session.output().document(new InitDocument(List.of(session.shown(file), session.shown(migrations))));
        return ExitCode.OK;
    }

    private static void writeNew(Path file, String shown, String directory) throws Exception {
        try {
            Files.writeString(file, Template.properties(directory), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new CommandException(shown + " is there already", "edit it, or name another with -c", e);
        }
    }

    /**
     * What was written, as JSON.
     *
     * @param written the paths
     */
    private record InitDocument(List<String> written) {}
}
