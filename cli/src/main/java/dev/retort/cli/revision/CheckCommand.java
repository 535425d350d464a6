package dev.retort.cli.revision;

import dev.retort.cli.session.Action;
import dev.retort.cli.session.CommandContext;
import dev.retort.cli.session.ComparisonOptions;
import dev.retort.cli.session.ComparisonSession;
import dev.retort.cli.text.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Fails where the entities and the current state differ. */
@Command(name = "check", description = "Exit with 3 where the database and the entities differ.")
public final class CheckCommand implements Action {

    @Mixin
    private final ComparisonOptions comparison = new ComparisonOptions();

    @Override
    public int run(CommandContext session) throws Exception {
        try (ComparisonSession compared =
                ComparisonSession.of(session, comparison.scope(session), comparison.decisions())) {
            OperationReport.print(session.output(), compared);
            return compared.comparison().isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
        }
    }
}
