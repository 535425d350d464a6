package dev.retort.cli.revision;

import dev.retort.cli.session.Action;
import dev.retort.cli.session.CommandContext;
import dev.retort.cli.session.ComparisonOptions;
import dev.retort.cli.session.ComparisonSession;
import dev.retort.cli.text.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what a revision would do, without writing one. */
@Command(name = "diff", description = "List what makes the database what the entities want.")
public final class DiffCommand implements Action {

    @Mixin
    private final ComparisonOptions comparison = new ComparisonOptions();

    @Override
    public int run(CommandContext session) throws Exception {
        try (ComparisonSession compared =
                ComparisonSession.of(session, comparison.scope(session), comparison.decisions())) {
            OperationReport.print(session.output(), compared);
            return ExitCode.OK;
        }
    }
}
