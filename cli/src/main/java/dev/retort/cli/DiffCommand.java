package dev.retort.cli;

import picocli.CommandLine.Command;

/** Lists what a revision would do, without writing one. */
@Command(name = "diff", description = "List what makes the database what the entities want.")
final class DiffCommand implements Action {

    @Override
    public int run(Session session) throws Exception {
        try (Compared compared = Compared.of(session)) {
            OperationReport.print(session.output(), compared);
            return ExitCode.OK;
        }
    }
}
