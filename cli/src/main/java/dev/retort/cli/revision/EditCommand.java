package dev.retort.cli.revision;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.text.UsageMessages;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.revision.Shell;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.Host;
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
            throw new CommandException(UsageMessages.nothingToEdit(revision), UsageMessages.listRevisions());
        }
        open(run.host(), files);
        return ExitCode.OK;
    }

    private static void open(Host host, List<Path> files) throws IOException, InterruptedException {
        String editor = editor(host);
        List<String> command =
                Shell.command(editor, files.stream().map(Path::toString).toList());
        int code = new ProcessBuilder(command)
                .directory(host.workingDirectory().toFile())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new CommandException(UsageMessages.editorFailed(editor, code), UsageMessages.setEditor());
        }
    }

    private static String editor(Host host) {
        String visual = host.variables().getOrDefault("VISUAL", "");
        String editor = visual.isBlank() ? host.variables().getOrDefault("EDITOR", "") : visual;
        if (editor.isBlank()) {
            throw new CommandException(UsageMessages.noEditor(), UsageMessages.setEditor());
        }
        return editor;
    }
}
