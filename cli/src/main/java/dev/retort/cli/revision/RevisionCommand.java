package dev.retort.cli.revision;

import dev.retort.cli.session.Action;
import dev.retort.cli.session.BackfillOptions;
import dev.retort.cli.session.CommandContext;
import dev.retort.cli.session.ComparisonOptions;
import dev.retort.cli.session.ComparisonSession;
import dev.retort.cli.session.Questions;
import dev.retort.cli.text.WritingMessages;
import dev.retort.generator.Decisions;
import dev.retort.generator.NewRevision;
import dev.retort.generator.ProjectMigrations;
import dev.retort.revision.RevisionInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a migration. */
@Command(name = "revision", description = "Write a migration.")
public final class RevisionCommand implements Action {

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

    @Option(names = "--autogenerate", description = "Fill it with what makes the database what the entities want.")
    private boolean autogenerate;

    @Option(names = "--head", paramLabel = "REV", description = "The revision that it follows; base for none.")
    private @Nullable String head;

    @Option(
            names = "--depends-on",
            paramLabel = "REV",
            description = "A revision of another branch that must be applied before; may be repeated.")
    private List<String> dependsOn = List.of();

    @Option(names = "--allow-empty", description = "Write a file also where there is no difference.")
    private boolean allowEmpty;

    @Option(
            names = "--backfill",
            paramLabel = "TABLE.COLUMN=SQL",
            description = "The value that rows get in a column that takes no nulls; repeatable.")
    private List<String> backfills = List.of();

    @Option(
            names = "--update",
            description =
                    "Rewrite the last revision with what it takes now, if it was not applied; with --head REV that one.")
    private boolean update;

    @Option(
            names = "--baseline",
            description = "Write the whole schema of an existing database as the first revision, and stamp it there.")
    private boolean baseline;

    @Option(
            names = "--sql",
            description =
                    "With --autogenerate print a script for psql and write no file; else as without, no database is"
                            + " asked.")
    private boolean sql;

    @Option(names = "--no-proof", description = "Do not try it on a shadow.")
    private boolean noProof;

    @Option(names = "--dry-run", description = "Print it, and write nothing.")
    private boolean dryRun;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private CommandSpec spec;

    @Override
    public int run(CommandContext session) throws Exception {
        if (baseline) {
            refuseWith("--baseline", NOT_WITH_BASELINE);
            return new BaselineRevision(session, identity, !noProof, dryRun).run();
        }
        if (update) {
            refuseWith("--update", NOT_WITH_UPDATE);
            return new UpdatedRevision(session, identity, head).run(this::compare, generation());
        }
        return autogenerate ? generated(session) : empty(session);
    }

    private void refuseWith(String option, List<String> others) {
        for (String other : others) {
            if (spec.commandLine().getParseResult().hasMatchedOption(other)) {
                throw new ParameterException(spec.commandLine(), WritingMessages.notTogether(option, other));
            }
        }
    }

    private int empty(CommandContext session) throws Exception {
        ProjectMigrations migrations = session.migrations();
        NewRevision revision = new NewRevision(identity(session, migrations), List.of(), List.of());
        return dryRun
                ? new GeneratedReport(session).printSource(revision, List.of())
                : new RevisionWriting(session).write(revision);
    }

    private int generated(CommandContext session) throws Exception {
        try (ComparisonSession compared = compare(session, session::migrations)) {
            Generation generation = generation();
            if (compared.comparison().isEmpty() && !allowEmpty) {
                return new GeneratedReport(session).printNothing();
            }
            return generation.finish(
                    session,
                    compared,
                    identity(session, compared.migrations()),
                    revision -> revision.write(session.project()));
        }
    }

    private ComparisonSession compare(CommandContext session, Supplier<ProjectMigrations> migrations)
            throws SQLException {
        Decisions decisions = comparison.decisions().withBackfills(BackfillOptions.parse(backfills));
        return ComparisonSession.of(session, comparison.scope(session), decisions, new Questions(session), migrations);
    }

    private Generation generation() {
        return new Generation(dryRun, sql, allowEmpty, !noProof);
    }

    private RevisionInfo identity(CommandContext session, ProjectMigrations migrations) {
        return new RevisionIdentity(session, migrations, identity).following(head, dependsOn);
    }
}
