package dev.retort.cli.database;

import dev.retort.cli.session.CommandAction;
import dev.retort.generator.diagnosis.CheckedItem;
import dev.retort.generator.diagnosis.Diagnosis;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Output;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.settings.Settings;
import java.util.List;
import picocli.CommandLine.Command;

/** Prints everything that commands use on one screen, without secrets. */
@Command(
        name = "doctor",
        description = "Show what commands use: Java, Hibernate, settings and where each comes from, database, rights."
                + " Exit with 3 if something cannot be used.")
public final class DoctorCommand implements CommandAction {

    @Override
    public boolean canRunWith(Settings settings) {
        return true;
    }

    @Override
    public int run(CommandRun run) {
        List<CheckedItem> items = Diagnosis.of(run);
        Output output = run.output();
        int width =
                items.stream().mapToInt(item -> item.subject().length()).max().orElse(0);
        for (CheckedItem item : items) {
            String padding = " ".repeat(width - item.subject().length());
            output.line(item.subject() + padding + "  " + (item.ok() ? "" : "problem: ") + item.value());
        }
        boolean ok = items.stream().allMatch(CheckedItem::ok);
        output.document(new DoctorDocument(
                ok,
                items.stream()
                        .map(item -> new CheckedItem(item.subject().strip(), item.value(), item.ok()))
                        .toList()));
        return ok ? ExitCode.OK : ExitCode.DIFFERENT;
    }

    /**
     * The items, as JSON.
     *
     * @param ok whether everything can be used
     * @param items everything that commands use
     */
    private record DoctorDocument(boolean ok, List<CheckedItem> items) {}
}
