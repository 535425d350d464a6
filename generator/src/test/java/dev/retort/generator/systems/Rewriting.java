package dev.retort.generator.systems;

import dev.retort.generator.Comparison;
import dev.retort.generator.NewRevision;
import dev.retort.generator.Project;
import dev.retort.generator.cases.Golden;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.revision.RevisionTarget;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Generates the migrations of a system again, each on its team's database of that time, and expects equal files. */
record Rewriting(ExampleSystem system, Project project, List<Step> steps) {

    /** The content of a migration can depend on the server version. */
    private static final int NEWEST = 18;

    void expectCommitted() throws SQLException, IOException {
        for (Step step : steps) {
            try (TestDatabase database = TestServer.database()) {
                Path written = step.isMerge() ? merged(step) : compared(step, database);
                String text = step.review().apply(Files.readString(written));
                Files.writeString(written, text);
                if (database.major() == NEWEST) {
                    Golden.check(system.folder().resolve(written.getFileName()), text);
                }
            }
        }
    }

    private Path merged(Step step) {
        return new NewRevision(step.revision(), List.of(), List.of()).write(project);
    }

    private Path compared(Step step, TestDatabase database) throws SQLException, IOException {
        if (!step.revision().revises().isEmpty()) {
            TeamDatabase team = new TeamDatabase(system, project, steps.get(0).target(), database);
            team.begin();
            team.migrator()
                    .upgrade(RevisionTarget.parse(step.revision().revises().get(0)));
        }
        EntityModel model = step.wanted().of(database);
        Comparison comparison = Compared.of(step, model, database);
        return NewRevision.of(step.revision(), comparison, model.hibernate()).write(project);
    }
}
