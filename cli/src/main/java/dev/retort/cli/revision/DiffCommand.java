package dev.retort.cli.revision;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.session.ComparisonOptions;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.revision.OperationReport;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.ComparisonRequest;
import dev.retort.generator.session.ComparisonSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the operations that a revision would have, without writing one. */
@Command(name = "diff", description = "List the operations that make the database match the entities.")
public final class DiffCommand implements CommandAction {

    @Mixin
    private final ComparisonOptions comparison = new ComparisonOptions();

    @Override
    public void checkOptions() {
        comparison.check();
    }

    @Override
    public int run(CommandRun run) throws Exception {
        ComparisonRequest request = comparison.request(run.settings());
        try (ComparisonSession compared = run.comparison().open(request, run.migrations()::load)) {
            OperationReport.print(run.output(), compared);
            return ExitCode.OK;
        }
    }
}
