package dev.retort.maven;

import dev.retort.generator.session.CommandRun;
import dev.retort.plan.OfflineMigrator;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionTarget;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the script of an upgrade or downgrade for psql; no database is used. */
@Mojo(name = "sql", threadSafe = true)
public final class SqlMojo extends RetortMojo {

    /** The target, or a range A:B. */
    @Parameter(property = "retort.target", defaultValue = "head")
    private String target = "head";

    /** Writes the downgrade of a range. */
    @Parameter(property = "retort.downgrade", defaultValue = "false")
    private boolean downgrade;

    /** Lets the script pass over revisions that are applied already. */
    @Parameter(property = "retort.idempotent", defaultValue = "false")
    private boolean idempotent;

    /** The file of the script. */
    @Parameter(property = "retort.output", defaultValue = "${project.build.directory}/retort/migration.sql")
    @SuppressWarnings("NullAway.Init")
    private File output;

    @Override
    void run(CommandRun run) throws Exception {
        RevisionRange range = target.contains(":")
                ? RevisionRange.parse(target)
                : new RevisionRange(null, RevisionTarget.parse(target));
        OfflineMigrator migrator =
                run.migrators().offline(run.migrations().loadOrWarn()::loaded).withGuards(idempotent);
        String script = downgrade ? migrator.downgrade(range) : migrator.upgrade(range);
        Path file = output.toPath();
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        Files.writeString(file, script);
        run.output().line(run.paths().shown(file));
    }
}
