package dev.retort.maven;

import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.RevisionArguments;
import dev.retort.generator.state.RevisionListing;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Lists revisions, newest first. */
@Mojo(name = "history", threadSafe = true)
public final class HistoryMojo extends RetortMojo {

    /** Only this range, including both ends: A:B. */
    @Parameter(property = "retort.range")
    private @Nullable String range;

    /** Marks the current revisions of the database. */
    @Parameter(property = "retort.current", defaultValue = "false")
    private boolean current;

    @Override
    void run(CommandRun run) throws Exception {
        RevisionRange wanted = range == null ? RevisionRange.ALL : RevisionRange.parse(range);
        ProjectMigrations migrations = run.migrations().loadOrWarn();
        boolean asks =
                current || RevisionArguments.needDatabase(wanted.from()) || RevisionArguments.needDatabase(wanted.to());
        Set<String> applied = asks ? run.arguments(migrations).applied() : null;
        List<RevisionInfo> revisions =
                new ArrayList<>(migrations.graph().range(wanted, applied == null ? Set.of() : applied));
        Collections.reverse(revisions);
        RevisionListing listing = new RevisionListing(migrations, run.output(), run.paths()).withApplied(applied);
        listing.print(revisions, listing::step);
    }
}
