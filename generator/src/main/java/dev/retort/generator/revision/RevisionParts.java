package dev.retort.generator.revision;

import dev.retort.generator.session.CommandRun;
import dev.retort.revision.RevisionGraph;

/** Puts together, for one run of a command, the parts that identify, generate, write and prove a revision. */
public final class RevisionParts {

    private RevisionParts() {}

    /** Returns the identity of a new revision in a graph. */
    public static RevisionIdentity identity(CommandRun run, RevisionGraph graph, RevisionIdentity.Choice choice) {
        return new RevisionIdentity(run.host().clock(), run.output().wording(), graph, choice);
    }

    public static RevisionGenerator generator(CommandRun run, RevisionGenerator.Mode mode) {
        return new RevisionGenerator(
                mode,
                run.project(),
                new GeneratedReport(run.output(), run.paths()),
                new RevisionScript(run.project(), run.migrators()),
                writing(run),
                proof(run));
    }

    public static RevisionWriting writing(CommandRun run) {
        return new RevisionWriting(run.settings(), run.output(), run.paths());
    }

    public static RevisionProof proof(CommandRun run) {
        return new RevisionProof(
                run.shadows(), run.migrators(), run.migrations(), run.output().wording());
    }
}
