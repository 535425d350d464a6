package dev.retort.maven;

import dev.retort.plan.Plan;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Undoes revisions down to a target. */
@Mojo(name = "downgrade", threadSafe = true)
public final class DowngradeMojo extends RunMojo {

    /** The target: base, an id or its prefix, -N. There is no default. */
    @Parameter(property = "retort.target")
    private @Nullable String target;

    @Override
    String target() throws MojoFailureException {
        if (target == null || target.isBlank()) {
            throw new MojoFailureException("no target is named" + "\nName one, such as the revision before: "
                    + call("downgrade -Dretort.target=-1"));
        }
        return target;
    }

    @Override
    Plan plan(Migrator migrator, RevisionTarget wanted) throws SQLException {
        return migrator.planDowngrade(wanted);
    }

    @Override
    MigrationResult run(Migrator migrator, RevisionTarget wanted) throws SQLException {
        return migrator.downgrade(wanted);
    }
}
