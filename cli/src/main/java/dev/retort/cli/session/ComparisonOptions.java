package dev.retort.cli.session;

import dev.retort.generator.Decisions;
import dev.retort.generator.rename.Rename;
import dev.retort.generator.rename.RenameException;
import dev.retort.generator.session.ComparisonRequest;
import dev.retort.generator.session.Questions;
import dev.retort.generator.settings.Settings;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the commands that compare a database with the entities. */
public final class ComparisonOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private CommandSpec spec;

    @Option(
            names = "--no-drops",
            description = "Keep objects that no entity maps: tables, columns and their dependents.")
    private boolean noDrops;

    @Option(
            names = "--rename",
            paramLabel = "OLD=NEW",
            description = "Renames to apply: table=table, table.column=table.column, enum:type.VALUE=VALUE,"
                    + " index:a=b, constraint:table.a=b, sequence:a=b; repeatable.")
    private List<String> renames = List.of();

    /**
     * Checks that the renames can be read.
     *
     * @throws ParameterException when one cannot
     */
    public void check() {
        decisions();
    }

    /** The comparison that the options ask for; no questions are asked. */
    public ComparisonRequest request(Settings settings) {
        return new ComparisonRequest(settings.scope().withDrops(!noDrops), decisions(), Questions.NONE);
    }

    private Decisions decisions() {
        try {
            return Decisions.NONE.withRenames(
                    renames.stream().map(Rename::parse).toList());
        } catch (RenameException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
