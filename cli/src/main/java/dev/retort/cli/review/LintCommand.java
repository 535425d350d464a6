package dev.retort.cli.review;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.session.RetortCommand;
import dev.retort.cli.text.LintMessages;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.lint.Acceptance;
import dev.retort.generator.lint.Lint;
import dev.retort.generator.lint.LintFormat;
import dev.retort.generator.lint.LintReport;
import dev.retort.generator.lint.LintResult;
import dev.retort.generator.lint.LintRule;
import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.Note.Level;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RelativePaths;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.settings.SettingsException;
import dev.retort.revision.RevisionInfo;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds hazards in migrations and files of SQL, without a database. */
@Command(
        name = "lint",
        description = "Find locks, rewrites, data losses and failures in migrations and files of SQL; exit with 3 if"
                + " there are any.")
public final class LintCommand implements CommandAction {

    private static final String OPTION = "--accept";
    private static final String SETTING = "accept in the settings";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "REV|FILE",
            description =
                    "Revisions, ranges A:B, files of migrations or of SQL, or folders (default: the migrations that"
                            + " the database lacks; all of them if no database is configured).")
    private List<String> names = List.of();

    @Option(
            names = OPTION,
            paramLabel = "HAZARD[:TABLE]",
            description = "Accept a hazard, on one table or on all; repeatable. It is listed as accepted.")
    private List<String> accepted = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "warning",
            description =
                    "The level from which a hazard fails the command: note, warning or danger (default: warning).")
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private Level failOn;

    @Option(
            names = "--explain",
            paramLabel = "HAZARD",
            description = "Explain a hazard and its safe form, and check nothing.")
    private @Nullable String explained;

    @Override
    public void checkOptions() {
        Stream<String> hazards =
                accepted.stream().map(text -> Acceptance.parse(text, OPTION).hazard());
        Stream.concat(hazards, Stream.ofNullable(explained))
                .flatMap(LintCommand::misspelt)
                .findFirst()
                .ifPresent(problem -> {
                    throw new ParameterException(spec.commandLine(), problem);
                });
    }

    private static Stream<String> misspelt(String hazard) {
        return HazardName.of(hazard).isPresent()
                ? Stream.empty()
                : Stream.of(LintMessages.noSuchHazard(hazard, LintRule.names()));
    }

    @Override
    public boolean canRunWith(Settings settings) {
        return settings.describeProject()
                || explained != null
                || (!names.isEmpty() && names.stream().allMatch(LintTargets::isScript));
    }

    @Override
    public int run(CommandRun run) throws Exception {
        Optional<HazardName> hazard = Optional.ofNullable(explained).flatMap(HazardName::of);
        if (hazard.isPresent()) {
            return explain(LintRule.of(hazard.get()), run.output());
        }
        Lint lint = new Lint(acceptances(run.settings()));
        LintTargets targets = new LintTargets(run.host().workingDirectory(), run.paths());
        if (!names.stream().allMatch(LintTargets::isScript) || names.isEmpty()) {
            ProjectMigrations migrations = run.migrations().loadOrWarn();
            List<RevisionInfo> chosen = names.isEmpty()
                    ? pending(run, migrations)
                    : targets.revisions(names, migrations, run.arguments(migrations));
            RelativePaths paths = run.paths();
            lint.addMigrations(
                    chosen.stream().map(migrations::get).toList(),
                    migrations.loaded(),
                    run.settings().arguments(),
                    migration -> paths.shown(Objects.requireNonNull(migration.file())));
        }
        targets.scripts(names).forEach(lint::addScript);
        return report(lint.result(), run.output());
    }

    private static int explain(LintRule rule, Output output) {
        output.line(rule.hazard().id());
        output.line("");
        output.line(rule.markdown());
        return ExitCode.OK;
    }

    /** The migrations that the configured database lacks; all of them if none is configured. */
    private static List<RevisionInfo> pending(CommandRun run, ProjectMigrations migrations) throws SQLException {
        List<RevisionInfo> all = migrations.graph().all();
        if (run.settings().url().isEmpty()) {
            return all;
        }
        Set<String> applied = run.arguments(migrations).applied();
        return all.stream().filter(revision -> !applied.contains(revision.id())).toList();
    }

    private List<Acceptance> acceptances(Settings settings) {
        List<Acceptance> all = new ArrayList<>();
        accepted.forEach(text -> all.add(Acceptance.parse(text, OPTION)));
        for (String text : settings.accepted()) {
            Acceptance acceptance = Acceptance.parse(text, SETTING);
            if (HazardName.of(acceptance.hazard()).isEmpty()) {
                throw new SettingsException(
                        LintMessages.noSuchHazard(acceptance.hazard(), LintRule.names()) + " ("
                                + settings.origin("accept") + ")",
                        LintMessages.listHazards(LintRule.names()));
            }
            all.add(acceptance);
        }
        return all;
    }

    /** Prints the result. A part of the migrations need not have every hazard that the settings accept. */
    private int report(LintResult all, Output output) {
        LintResult result = names.isEmpty()
                ? all
                : new LintResult(
                        all.sources(),
                        all.unused().stream()
                                .filter(acceptance -> !acceptance.origin().equals(SETTING))
                                .toList());
        LintReport.print(result, format(), failOn, output);
        result.allUnused().forEach(unused -> output.warn(LintMessages.matchesNothing(unused, LintRule.names())));
        output.talk(LintMessages.checked(result));
        LintMessages.explain(result).ifPresent(output::talk);
        return result.hasAtLeast(failOn) ? ExitCode.DIFFERENT : ExitCode.OK;
    }

    private LintFormat format() {
        RetortCommand root = (RetortCommand) spec.root().userObject();
        return root.output.format == null
                ? LintFormat.TEXT
                : LintFormat.valueOf(root.output.format.toUpperCase(Locale.ROOT));
    }
}
