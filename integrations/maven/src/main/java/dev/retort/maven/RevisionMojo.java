package dev.retort.maven;

import dev.retort.generator.NewRevision;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.revision.BackfillOptions;
import dev.retort.generator.revision.GeneratedReport;
import dev.retort.generator.revision.RevisionGenerator;
import dev.retort.generator.revision.RevisionIdentity;
import dev.retort.generator.revision.RevisionParts;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.ComparisonRequest;
import dev.retort.generator.session.ComparisonSession;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionInfo;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a migration with the operations that make the database match the entities. */
@Mojo(name = "revision", threadSafe = true)
public final class RevisionMojo extends RetortMojo {

    /** The message of the revision, in one line. */
    @Parameter(property = "retort.message")
    private String message = "";

    /** The id of the revision (default: generated). */
    @Parameter(property = "retort.revId")
    private @Nullable String revId;

    /** A label for the branch that begins with the revision. */
    @Parameter(property = "retort.branchLabel")
    private @Nullable String branchLabel;

    /** The revision to continue from; base for none. */
    @Parameter(property = "retort.head")
    private @Nullable String head;

    /** Revisions of another branch that must be applied first. */
    @Parameter(property = "retort.dependsOn")
    private List<String> dependsOn = List.of();

    /** Begins a branch at a revision that already has a successor. */
    @Parameter(property = "retort.splice", defaultValue = "false")
    private boolean splice;

    /** Fills the migration from the comparison; otherwise it is empty, to be written by hand. */
    @Parameter(property = "retort.autogenerate", defaultValue = "true")
    private boolean autogenerate;

    /** Writes a file even if there is no difference. */
    @Parameter(property = "retort.allowEmpty", defaultValue = "false")
    private boolean allowEmpty;

    /** Keeps objects that no entity maps: tables, columns and their dependents. */
    @Parameter(property = "retort.noDrops", defaultValue = "false")
    private boolean noDrops;

    /** Renames to apply, such as table.column=table.column. */
    @Parameter(property = "retort.rename")
    private List<String> renames = List.of();

    /** The value of existing rows in a column that becomes NOT NULL: table.column=SQL. */
    @Parameter(property = "retort.backfill")
    private List<String> backfills = List.of();

    /** Does not prove the migration on a shadow. */
    @Parameter(property = "retort.noProof", defaultValue = "false")
    private boolean noProof;

    /** Prints the migration without writing a file. */
    @Parameter(property = "retort.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    void run(CommandRun run) throws Exception {
        int code = autogenerate ? generate(run) : writeEmpty(run);
        if (code != ExitCode.OK) {
            throw new MojoFailureException("the revision was written, but see the errors above");
        }
    }

    private int generate(CommandRun run) throws Exception {
        ComparisonRequest request = Comparisons.request(run, noDrops, renames)
                .withBackfills(BackfillOptions.parse(backfills, run.output().wording()));
        try (ComparisonSession compared = run.comparison().open(request, run.migrations()::load)) {
            if (compared.comparison().isEmpty() && !allowEmpty) {
                return new GeneratedReport(run.output(), run.paths()).printNothing();
            }
            RevisionInfo following =
                    following(run, compared.database().migrations().graph());
            return generator(run).generate(compared, following, revision -> revision.write(run.project()));
        }
    }

    private int writeEmpty(CommandRun run) throws Exception {
        NewRevision revision =
                new NewRevision(following(run, run.migrations().load().graph()), List.of(), List.of());
        return dryRun
                ? new GeneratedReport(run.output(), run.paths()).printSource(run.project(), revision, List.of())
                : RevisionParts.writing(run).write(revision, List.of(), () -> revision.write(run.project()));
    }

    private RevisionInfo following(CommandRun run, RevisionGraph graph) {
        RevisionIdentity.Choice choice = new RevisionIdentity.Choice(
                message, revId, branchLabel == null ? List.of() : List.of(branchLabel), splice);
        return RevisionParts.identity(run, graph, choice).following(head, dependsOn);
    }

    private RevisionGenerator generator(CommandRun run) {
        return RevisionParts.generator(run, new RevisionGenerator.Mode(dryRun, false, !noProof));
    }
}
