package dev.retort.cli;

import dev.retort.generator.Migrations;
import dev.retort.revision.RevisionInfo;
import dev.retort.runner.MigrationResult;
import java.util.List;

/** Says what an upgrade or downgrade has done. */
final class RunReport {

    private final Session session;
    private final Migrations migrations;

    RunReport(Session session, Migrations migrations) {
        this.session = session;
        this.migrations = migrations;
    }

    int print(MigrationResult result) {
        List<RevisionInfo> heads = migrations.graph().select(result.heads());
        session.output()
                .talk(
                        result.revisions().isEmpty()
                                ? Messages.nothingToRun(result.heads())
                                : Messages.ran(result.revisions().size(), result.heads(), result.took()));
        session.output()
                .document(new RunDocument(
                        result.revisions().stream().map(RevisionInfo::id).toList(),
                        heads.stream().map(RevisionInfo::id).toList()));
        return ExitCode.OK;
    }

    /**
     * What was run, as JSON.
     *
     * @param revisions the revisions in the order in which they were run
     * @param current where the database is now
     */
    private record RunDocument(List<String> revisions, List<String> current) {}
}
