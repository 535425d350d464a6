package dev.retort.maven;

import dev.retort.generator.revision.OperationReport;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.ComparisonSession;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Fails if the entities and the result of the migrations differ. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends RetortMojo {

    /** Keeps objects that no entity maps: tables, columns and their dependents. */
    @Parameter(property = "retort.noDrops", defaultValue = "false")
    private boolean noDrops;

    @Override
    boolean isQuiet() {
        return true;
    }

    @Override
    void run(CommandRun run) throws Exception {
        try (ComparisonSession compared =
                run.comparison().open(Comparisons.request(run, noDrops, List.of()), run.migrations()::load)) {
            List<String> operations = OperationReport.lines(compared.comparison());
            if (!operations.isEmpty()) {
                throw new MojoFailureException("the migrations lack "
                        + (operations.size() == 1 ? "1 operation" : operations.size() + " operations")
                        + " that the entities need:\n  " + String.join("\n  ", operations)
                        + "\nWrite them with " + call("revision -Dretort.message=\"…\"")
                        + (run.settings().url().isPresent() ? ", after the database was upgraded to head." : "."));
            }
        }
    }
}
