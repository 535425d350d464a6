package dev.retort.generator.cases;

import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Segment;
import dev.retort.postgres.SqlStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The golden files of a case: the output of its run on the newest major version. */
record Goldens(Case change) {

    /** The SQL of a few operations depends on the version. */
    private static final int NEWEST = 18;

    void checkMigration(Path file, int major) throws IOException {
        check("Migration.java", Files.readString(file), major);
    }

    void checkUpgrade(Plan plan, int major) throws IOException {
        check("upgrade.sql", script(plan), major);
    }

    void checkDowngrade(Plan plan, int major) throws IOException {
        check("downgrade.sql", script(plan), major);
    }

    private void check(String name, String text, int major) throws IOException {
        if (major == NEWEST) {
            Golden.check(change.file(name), text);
        }
    }

    private static String script(Plan plan) {
        return plan.revisions().stream().map(Goldens::script).collect(Collectors.joining());
    }

    private static String script(PlannedRevision revision) {
        return revision.segments().stream()
                .map(Goldens::script)
                .collect(Collectors.joining("-- the next transaction\n"));
    }

    private static String script(Segment segment) {
        return segment.steps().stream()
                .flatMap(step -> step.statements().stream())
                .map(SqlStatement::sql)
                .map(sql -> sql + ";\n")
                .collect(Collectors.joining());
    }
}
