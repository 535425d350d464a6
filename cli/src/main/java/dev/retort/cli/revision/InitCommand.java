package dev.retort.cli.revision;

import dev.retort.cli.session.StandaloneAction;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RelativePaths;
import dev.retort.generator.settings.SettingsReader;
import dev.retort.generator.settings.SettingsSources;
import dev.retort.generator.survey.ProjectSurvey;
import dev.retort.generator.survey.SurveyFinding;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Looks around in a project, and writes a settings file with what it found and the folder of the migrations. */
@Command(
        name = "init",
        description = "Look around in the project, write retort.properties and create the folder of the migrations.")
public final class InitCommand implements StandaloneAction {

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description =
                    "The folder of the migrations (default: migrations, or a package of a Spring Boot application).")
    private @Nullable Path folder;

    @Override
    public int run(SettingsSources sources, Output output) throws Exception {
        Path named = sources.file();
        Path file = sources.workingDirectory().resolve(named == null ? Path.of(SettingsReader.DEFAULT_FILE) : named);
        RelativePaths paths = new RelativePaths(sources.workingDirectory());
        Path project = file.toAbsolutePath().normalize().resolveSibling("");
        ProjectSurvey survey = ProjectSurvey.of(project, sources.environment());
        FirstSettings settings = new FirstSettings(
                survey, folder == null ? null : folder.toString().replace('\\', '/'));
        writeNew(file, paths.shown(file), settings.text());
        Path migrations = Files.createDirectories(file.resolveSibling(settings.migrations()));
        survey.findings().forEach(finding -> output.talk(finding.subject() + ": " + finding.description()));
        output.line(paths.shown(file));
        output.line(paths.shown(migrations));
        output.document(new InitDocument(List.of(paths.shown(file), paths.shown(migrations)), survey.findings()));
        return ExitCode.OK;
    }

    private static void writeNew(Path file, String shown, String text) throws Exception {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new CommandException(shown + " already exists", "edit it, or name another with -c", e);
        }
    }

    /**
     * The outcome, as JSON.
     *
     * @param written the paths that were written
     * @param found the findings about the project
     */
    private record InitDocument(List<String> written, List<SurveyFinding> found) {}
}
