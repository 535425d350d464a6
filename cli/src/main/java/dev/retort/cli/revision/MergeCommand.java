package dev.retort.cli.revision;

import dev.retort.cli.session.CommandAction;
import dev.retort.generator.NewRevision;
import dev.retort.generator.revision.RevisionIdentity;
import dev.retort.generator.revision.RevisionParts;
import dev.retort.generator.session.CommandRun;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Joins branches by a revision that follows them all and does nothing. */
@Command(name = "merge", description = "Merge branches into one revision.")
public final class MergeCommand implements CommandAction {

    @Parameters(arity = "1..*", paramLabel = "REV", description = "The revisions to merge; heads for all heads.")
    private List<String> revisions = List.of();

    @Mixin
    private final IdentityOptions identity = new IdentityOptions();

    @Override
    public int run(CommandRun run) throws Exception {
        RevisionIdentity merging =
                RevisionParts.identity(run, run.migrations().load().graph(), identity.choice());
        NewRevision merge = new NewRevision(merging.merging(revisions), List.of(), List.of());
        return RevisionParts.writing(run).write(merge, List.of(), () -> merge.write(run.project()));
    }
}
