package dev.retort.cli.database;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.text.UsageMessages;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.fleet.NewTenants;
import dev.retort.generator.fleet.TenantPlace;
import dev.retort.generator.report.ProgressListener;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.MigratorFactory;
import dev.retort.generator.state.RunReport;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Creates the schema or the database of a new tenant, with all revisions. */
@Command(name = "tenant", description = "Create the schema or the database of a new tenant, and apply all revisions.")
public final class TenantCommand implements CommandAction {

    /** The actions. */
    enum Action {
        ADD
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "add", description = "The action: add.")
    private Action action = Action.ADD;

    @Parameters(index = "1", paramLabel = "NAME", description = "The name of the tenant.")
    private String name = "";

    @Option(
            names = "--database",
            description = "Create a database on the server of --url instead of a schema in its database.")
    private boolean database;

    @Override
    public void checkOptions() {
        if (name.isBlank()) {
            throw new ParameterException(spec.commandLine(), UsageMessages.noTenant(action.name()));
        }
    }

    @Override
    public int run(CommandRun run) throws Exception {
        ProjectMigrations migrations = run.migrations().loadOrWarn();
        TenantPlace place =
                new NewTenants(run.settings(), run.databases(), run.paths(), run.output()).place(name, database);
        String role = run.settings().migrator().values().get("role");
        if (place.create(role)) {
            run.output().talk(UsageMessages.created(place.shown()));
        } else {
            place.requireOwn(run.settings().history(), run.output().wording());
            run.output().talk(UsageMessages.exists(place.shown()));
        }
        MigratorFactory migrators = run.migrators().withArguments(place.arguments());
        ProgressListener progress = migrators.progress();
        MigrationResult result =
                migrators.on(place.target(), migrations).withListener(progress).upgrade(RevisionTarget.HEADS);
        return new RunReport(run.output(), migrations, progress).print(result, null);
    }
}
