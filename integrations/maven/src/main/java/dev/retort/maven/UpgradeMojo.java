package dev.retort.maven;

import dev.retort.plan.Plan;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import java.sql.SQLException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Applies revisions up to a target. */
@Mojo(name = "upgrade", threadSafe = true)
public final class UpgradeMojo extends RunMojo {

    /** The target: head, heads, an id or its prefix, +N. */
    @Parameter(property = "retort.target", defaultValue = "head")
    private String target = "head";

    @Override
    String target() {
        return target;
    }

    @Override
    Plan plan(Migrator migrator, RevisionTarget wanted) throws SQLException {
        return migrator.plan(wanted);
    }

    @Override
    MigrationResult run(Migrator migrator, RevisionTarget wanted) throws SQLException {
        return migrator.upgrade(wanted);
    }
}
