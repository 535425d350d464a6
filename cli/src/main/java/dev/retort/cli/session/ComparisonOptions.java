package dev.retort.cli.session;

import dev.retort.generator.Decisions;
import dev.retort.generator.Scope;
import dev.retort.generator.rename.Rename;
import dev.retort.generator.rename.RenameException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands take that hold a database against the entities. */
public final class ComparisonOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private CommandSpec spec;

    @Option(
            names = "--no-drops",
            description = "Leave alone what no entity maps: tables, columns and what hangs on them.")
    private boolean noDrops;

    @Option(
            names = "--rename",
            paramLabel = "OLD=NEW",
            description = "What is called otherwise: table=table, table.column=table.column, enum:type.VALUE=VALUE,"
                    + " index:a=b, constraint:table.a=b, sequence:a=b; repeatable.")
    private List<String> renames = List.of();

    /**
     * What was decided.
     *
     * @throws ParameterException when a rename is none
     */
    public Decisions decisions() {
        try {
            return Decisions.NONE.withRenames(
                    renames.stream().map(Rename::parse).toList());
        } catch (RenameException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    /** What of a database is compared. */
    public Scope scope(CommandContext session) {
        return session.scope().withDrops(!noDrops);
    }
}
