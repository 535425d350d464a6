package dev.retort.cli.database;

import dev.retort.cli.session.CommandAction;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.RevisionArguments;
import dev.retort.generator.state.RevisionListing;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists revisions, newest first. */
@Command(name = "history", description = "List revisions, newest first.")
public final class HistoryCommand implements CommandAction {

    @Option(
            names = {"-r", "--rev-range"},
            paramLabel = "A:B",
            description = "Only this range, including both ends.")
    private @Nullable String range;

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Mark the current revisions of the database.")
    private boolean indicateCurrent;

    @Override
    public int run(CommandRun run) throws Exception {
        RevisionRange wanted = range == null ? RevisionRange.ALL : RevisionRange.parse(range);
        ProjectMigrations migrations = run.migrations().load();
        Set<String> applied = asksDatabase(wanted) ? run.arguments(migrations).applied() : null;
        List<RevisionInfo> revisions =
                new ArrayList<>(migrations.graph().range(wanted, applied == null ? Set.of() : applied));
        Collections.reverse(revisions);
        RevisionListing report = new RevisionListing(migrations, run.output(), run.paths()).withApplied(applied);
        report.print(revisions, report::step);
        return ExitCode.OK;
    }

    private boolean asksDatabase(RevisionRange wanted) {
        return indicateCurrent
                || RevisionArguments.needDatabase(wanted.from())
                || RevisionArguments.needDatabase(wanted.to());
    }
}
