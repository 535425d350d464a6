package dev.retort.maven;

import dev.retort.generator.report.Messages;
import dev.retort.generator.report.OperationDocument;
import dev.retort.generator.revision.OperationReport;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.ComparisonSession;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lists the operations that make the database match the entities. */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends RetortMojo {

    /** Keeps objects that no entity maps: tables, columns and their dependents. */
    @Parameter(property = "retort.noDrops", defaultValue = "false")
    private boolean noDrops;

    /** Renames to apply, such as table.column=table.column. */
    @Parameter(property = "retort.rename")
    private List<String> renames = List.of();

    /** Lists the statements in place of the operations. */
    @Parameter(property = "retort.sql", defaultValue = "false")
    private boolean sql;

    @Override
    void run(CommandRun run) throws Exception {
        try (ComparisonSession compared =
                run.comparison().open(Comparisons.request(run, noDrops, renames), run.migrations()::load)) {
            List<String> lines = OperationReport.lines(compared.comparison());
            if (lines.isEmpty()) {
                run.output().talk(Messages.noDifference());
            } else if (sql) {
                OperationDocument.of(compared.comparison(), compared.database().version())
                        .forEach(operation ->
                                operation.sql().forEach(text -> run.output().line(text + ";")));
            } else {
                lines.forEach(run.output()::line);
            }
        }
    }
}
