package dev.retort.cli.database;

import com.google.gson.annotations.SerializedName;
import dev.retort.cli.session.CommandContext;
import dev.retort.cli.text.ExitCode;
import dev.retort.cli.text.Messages;
import dev.retort.cli.text.ProgressListener;
import dev.retort.cli.text.StepDocument;
import dev.retort.generator.ProjectMigrations;
import dev.retort.postgres.overview.TableOverview;
import dev.retort.revision.RevisionInfo;
import dev.retort.runner.MigrationResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what an upgrade or downgrade has done. */
final class RunReport {

    private final CommandContext session;
    private final ProjectMigrations migrations;
    private final ProgressListener progress;

    RunReport(CommandContext session, ProjectMigrations migrations, ProgressListener progress) {
        this.session = session;
        this.migrations = migrations;
        this.progress = progress;
    }

    /** Prints it, and the tables that were changed where they are asked for. */
    int print(MigrationResult result, @Nullable List<TableOverview> tables) {
        List<RevisionInfo> heads = migrations.graph().select(result.heads());
        session.output()
                .talk(
                        result.revisions().isEmpty()
                                ? Messages.nothingToRun(result.heads())
                                : Messages.ran(result.revisions().size(), result.heads(), result.took()));
        if (tables != null) {
            new TableReport(session.output()).lines(tables);
        }
        session.output()
                .document(new RunDocument(
                        result.revisions().stream().map(RevisionInfo::id).toList(),
                        heads.stream().map(RevisionInfo::id).toList(),
                        progress.steps(),
                        progress.retries(),
                        result.took().toMillis(),
                        tables));
        return ExitCode.OK;
    }

    /**
     * What was run, as JSON.
     *
     * @param revisions the revisions in the order in which they were run
     * @param current where the database is now
     * @param steps what was run, step by step
     * @param retries how often a transaction was begun again, since a lock was in its way
     * @param tookMs how long it took, waiting included, in milliseconds
     * @param tables the tables that were changed, as they are now; null where nobody asked
     */
    private record RunDocument(
            List<String> revisions,
            List<String> current,
            List<StepDocument> steps,
            int retries,
            @SerializedName("took_ms") long tookMs,
            @Nullable List<TableOverview> tables) {}
}
