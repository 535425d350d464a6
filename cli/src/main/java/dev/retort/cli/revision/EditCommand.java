package dev.retort.cli.revision;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.session.CommandRun;
import dev.retort.cli.session.Environment;
import dev.retort.cli.text.CommandException;
import dev.retort.cli.text.ExitCode;
import dev.retort.cli.text.Messages;
import dev.retort.generator.ProjectMigrations;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens migrations in the user's editor. */
@Command(name = "edit", description = "Open the file of a revision in $VISUAL or $EDITOR.")
public final class EditCommand implements CommandAction {

    @Parameters(paramLabel = "REV", description = "An id or its prefix, head, current, or a relative revision.")
    private String revision = "";

    @Override
    public int run(CommandRun run) throws Exception {
        ProjectMigrations migrations = run.migrations().load();
        RevisionTarget target = RevisionTarget.parse(revision);
        List<Path> files = new ArrayList<>();
        for (RevisionInfo found : run.arguments(migrations).resolve(target)) {
            Path file = migrations.get(found).file();
            if (file != null) {
                files.add(file);
            }
        }
        if (files.isEmpty()) {
            throw new CommandException(Messages.nothingToEdit(revision), Messages.listRevisions());
        }
        open(run.environment(), files);
        return ExitCode.OK;
    }

    private static void open(Environment environment, List<Path> files) throws IOException, InterruptedException {
        String editor = editor(environment);
        List<String> command =
                Shell.command(editor, files.stream().map(Path::toString).toList());
        int code = new ProcessBuilder(command)
                .directory(environment.workingDirectory().toFile())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new CommandException(Messages.editorFailed(editor, code), Messages.setEditor());
        }
    }

    private static String editor(Environment environment) {
        String visual = environment.variables().getOrDefault("VISUAL", "");
        String editor = visual.isBlank() ? environment.variables().getOrDefault("EDITOR", "") : visual;
        if (editor.isBlank()) {
            throw new CommandException(Messages.noEditor(), Messages.setEditor());
        }
        return editor;
    }
}
