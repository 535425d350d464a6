package dev.retort.cli;

import dev.retort.cli.database.BranchesCommand;
import dev.retort.cli.database.CurrentCommand;
import dev.retort.cli.database.DoctorCommand;
import dev.retort.cli.database.DowngradeCommand;
import dev.retort.cli.database.DriftCommand;
import dev.retort.cli.database.EnsureVersionCommand;
import dev.retort.cli.database.HeadsCommand;
import dev.retort.cli.database.HistoryCommand;
import dev.retort.cli.database.RepairCommand;
import dev.retort.cli.database.ShowCommand;
import dev.retort.cli.database.StampCommand;
import dev.retort.cli.database.StatusCommand;
import dev.retort.cli.database.TenantCommand;
import dev.retort.cli.database.UpgradeCommand;
import dev.retort.cli.review.DiagramCommand;
import dev.retort.cli.review.LintCommand;
import dev.retort.cli.revision.CheckCommand;
import dev.retort.cli.revision.DiffCommand;
import dev.retort.cli.revision.EditCommand;
import dev.retort.cli.revision.InitCommand;
import dev.retort.cli.revision.MergeCommand;
import dev.retort.cli.revision.RevisionCommand;
import dev.retort.cli.revision.VerifyCommand;
import java.util.List;

/** The commands of {@code retort}, without their options. */
final class Commands {

    /** The names, in the order of the help. */
    private static final List<String> NAMES = List.of(
            "init",
            "revision",
            "upgrade",
            "downgrade",
            "current",
            "history",
            "heads",
            "branches",
            "show",
            "merge",
            "edit",
            "stamp",
            "ensure-version",
            "repair",
            "check",
            "diff",
            "status",
            "drift",
            "verify",
            "tenant",
            "lint",
            "diagram",
            "doctor",
            "completion");

    /** The command whose result depends on all others. */
    private static final String ON_ALL = "completion";

    private Commands() {}

    /** Returns all commands, in the order of the help. */
    static List<Object> all() {
        return NAMES.stream().map(Commands::create).toList();
    }

    /** Returns the commands that arguments may name; all of them if they name one that depends on the others. */
    static List<Object> named(List<String> arguments) {
        return arguments.contains(ON_ALL)
                ? all()
                : NAMES.stream()
                        .filter(name -> arguments.contains(name) || arguments.contains(name.replace('-', '_')))
                        .map(Commands::create)
                        .toList();
    }

    private static Object create(String name) {
        return switch (name) {
            case "init" -> new InitCommand();
            case "revision" -> new RevisionCommand();
            case "upgrade" -> new UpgradeCommand();
            case "downgrade" -> new DowngradeCommand();
            case "current" -> new CurrentCommand();
            case "history" -> new HistoryCommand();
            case "heads" -> new HeadsCommand();
            case "branches" -> new BranchesCommand();
            case "show" -> new ShowCommand();
            case "merge" -> new MergeCommand();
            case "edit" -> new EditCommand();
            case "stamp" -> new StampCommand();
            case "ensure-version" -> new EnsureVersionCommand();
            case "repair" -> new RepairCommand();
            case "check" -> new CheckCommand();
            case "diff" -> new DiffCommand();
            case "status" -> new StatusCommand();
            case "drift" -> new DriftCommand();
            case "verify" -> new VerifyCommand();
            case "tenant" -> new TenantCommand();
            case "lint" -> new LintCommand();
            case "diagram" -> new DiagramCommand();
            case "doctor" -> new DoctorCommand();
            case "completion" -> new CompletionCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
