package dev.retort.cli.revision;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.session.ComparisonOptions;
import dev.retort.cli.text.WritingMessages;
import dev.retort.generator.NewRevision;
import dev.retort.generator.revision.BackfillOptions;
import dev.retort.generator.revision.GeneratedReport;
import dev.retort.generator.revision.RevisionGenerator;
import dev.retort.generator.revision.RevisionParts;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.ComparisonRequest;
import dev.retort.generator.session.ComparisonSession;
import dev.retort.generator.settings.Settings;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a migration. */
@Command(name = "revision", description = "Write a migration.")
public final class RevisionCommand implements CommandAction {

    private static final List<String> NOT_WITH_BASELINE = List.of(
            "--autogenerate",
            "--update",
            "--sql",
            "--head",
            "--splice",
            "--depends-on",
            "--allow-empty",
            "--backfill",
            "--rename",
            "--no-drops");

    private static final List<String> NOT_WITH_UPDATE =
            List.of("--sql", "--splice", "--depends-on", "--rev-id", "--branch-label");

    @Mixin
    private final IdentityOptions identity = new IdentityOptions();

    @Mixin
    private final ComparisonOptions comparison = new ComparisonOptions();

    @Option(
            names = "--autogenerate",
            description = "Fill the migration with the operations that make the database match the entities.")
    private boolean autogenerate;

    @Option(names = "--head", paramLabel = "REV", description = "The revision to continue from; base for none.")
    private @Nullable String head;

    @Option(
            names = "--depends-on",
            paramLabel = "REV",
            description = "A revision of another branch that must be applied first; repeatable.")
    private List<String> dependsOn = List.of();

    @Option(names = "--allow-empty", description = "Write a file even if there is no difference.")
    private boolean allowEmpty;

    @Option(
            names = "--backfill",
            paramLabel = "TABLE.COLUMN=SQL",
            description = "The value of existing rows in a column that becomes NOT NULL; repeatable.")
    private List<String> backfills = List.of();

    @Option(
            names = "--update",
            description =
                    "Generate the last revision again, if it is not applied; with --head REV, generate REV again.")
    private boolean update;

    @Option(
            names = "--baseline",
            description =
                    "Write the whole schema of an existing database as the first revision, and stamp the database.")
    private boolean baseline;

    @Option(
            names = "--sql",
            description = "With --autogenerate: print a psql script instead of writing a file. Without it: no effect.")
    private boolean sql;

    @Option(names = "--no-proof", description = "Do not prove the migration on a shadow.")
    private boolean noProof;

    @Option(names = "--dry-run", description = "Print the migration without writing a file.")
    private boolean dryRun;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private CommandSpec spec;

    @Override
    public void checkOptions() {
        if (baseline) {
            refuseWith("--baseline", NOT_WITH_BASELINE);
        } else if (update) {
            refuseWith("--update", NOT_WITH_UPDATE);
        }
        if (autogenerate || update) {
            comparison.check();
        }
    }

    @Override
    public boolean canRunWith(Settings settings) {
        return settings.describeProject() || settings.nameMigrations();
    }

    private void refuseWith(String option, List<String> others) {
        for (String other : others) {
            if (spec.commandLine().getParseResult().hasMatchedOption(other)) {
                throw new ParameterException(spec.commandLine(), WritingMessages.notTogether(option, other));
            }
        }
    }

    @Override
    public int run(CommandRun run) throws Exception {
        if (baseline) {
            return new BaselineRevision(identity, !noProof, dryRun).run(run);
        }
        if (update) {
            return new UpdatedRevision(identity, head, allowEmpty, request(run), generator(run)).run(run);
        }
        return autogenerate ? generate(run) : writeEmpty(run);
    }

    private int writeEmpty(CommandRun run) throws Exception {
        NewRevision revision =
                new NewRevision(following(run, run.migrations().load().graph()), List.of(), List.of());
        return dryRun
                ? new GeneratedReport(run.output(), run.paths()).printSource(run.project(), revision, List.of())
                : RevisionParts.writing(run).write(revision, List.of(), () -> revision.write(run.project()));
    }

    private int generate(CommandRun run) throws Exception {
        try (ComparisonSession compared = run.comparison().open(request(run), run.migrations()::load)) {
            if (compared.comparison().isEmpty() && !allowEmpty) {
                return new GeneratedReport(run.output(), run.paths()).printNothing();
            }
            RevisionInfo following =
                    following(run, compared.database().migrations().graph());
            return generator(run).generate(compared, following, revision -> revision.write(run.project()));
        }
    }

    private RevisionInfo following(CommandRun run, RevisionGraph graph) {
        return RevisionParts.identity(run, graph, identity.choice()).following(head, dependsOn);
    }

    private ComparisonRequest request(CommandRun run) {
        return comparison
                .request(run.settings())
                .withBackfills(BackfillOptions.parse(backfills, run.output().wording()))
                .withQuestions(run.questions());
    }

    private RevisionGenerator generator(CommandRun run) {
        return RevisionParts.generator(run, new RevisionGenerator.Mode(dryRun, sql, !noProof));
    }
}
