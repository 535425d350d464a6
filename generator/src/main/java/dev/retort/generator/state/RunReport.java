package dev.retort.generator.state;

import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.ProgressListener;
import dev.retort.generator.report.StepDocument;
import dev.retort.postgres.overview.TableOverview;
import dev.retort.revision.RevisionInfo;
import dev.retort.runner.MigrationResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the result of an upgrade or downgrade. */
public final class RunReport {

    private final Output output;
    private final ProjectMigrations migrations;
    private final ProgressListener progress;

    public RunReport(Output output, ProjectMigrations migrations, ProgressListener progress) {
        this.output = output;
        this.migrations = migrations;
        this.progress = progress;
    }

    /** Prints the result, and the tables that were changed unless they are null. */
    public int print(MigrationResult result, @Nullable List<TableOverview> tables) {
        List<RevisionInfo> heads = migrations.graph().select(result.heads());
        output.talk(
                result.revisions().isEmpty()
                        ? Messages.nothingToRun(result.heads())
                        : Messages.ran(result.revisions().size(), result.heads(), result.took()));
        if (tables != null) {
            new TableReport(output).lines(tables);
        }
        output.document(new RunDocument(
                result.revisions().stream().map(RevisionInfo::id).toList(),
                heads.stream().map(RevisionInfo::id).toList(),
                progress.steps(),
                progress.retries(),
                result.took().toMillis(),
                tables));
        return ExitCode.OK;
    }

    /**
     * The result, as JSON.
     *
     * @param revisions the revisions in the order in which they were run
     * @param current where the database is now
     * @param steps what was run, step by step
     * @param retries how often a transaction was begun again, since a lock was in its way
     * @param tookMs how long it took, waiting included, in milliseconds
     * @param tables the tables that were changed, as they are now; null if not requested
     */
    private record RunDocument(
            List<String> revisions,
            List<String> current,
            List<StepDocument> steps,
            int retries,
            long tookMs,
            @Nullable List<TableOverview> tables) {}
}
