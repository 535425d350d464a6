package dev.retort.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.ProgressLine;
import dev.retort.generator.report.ProgressListener;
import dev.retort.operation.Execute;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Segment;
import dev.retort.plan.Step;
import dev.retort.postgres.SqlStatement;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import dev.retort.runner.MigrationListener;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgressListenerTest {

    @Test
    void numbersEqualStatementsOneByOne() {
        StringWriter told = new StringWriter();
        ProgressListener listener = listener(told);
        PlannedRevision revision = revision(0, segment(1, 2), segment(3, 3));

        run(revision, listener);

        assertThat(told.toString().lines())
                .containsExactly(
                        "upgrade aaa1, repeats itself",
                        "  step 1/5: refresh materialized view v",
                        "  step 2/5: refresh materialized view v",
                        "  step 3/5: refresh materialized view v",
                        "  step 4/5: refresh materialized view v",
                        "  step 5/5: refresh materialized view v");
        assertThat(listener.steps()).hasSize(5);
    }

    @Test
    void countsTheStepsThatAreYetToBeRun() {
        StringWriter told = new StringWriter();
        PlannedRevision revision = revision(1, segment(1, 2), segment(3, 1));

        run(revision, listener(told));

        assertThat(told.toString().lines()).contains("  step 1/1: refresh materialized view v");
    }

    @Test
    void printsShortStatementsWholeAndCountsTheLinesOfLongOnes() {
        String table = "CREATE TABLE one (\n    id bigint,\n    label text\n)";
        String function = "DO $$\n" + "perform 1;\n".repeat(30) + "$$";
        StringWriter told = new StringWriter();
        Segment segment = new Segment(
                List.of(
                        new Step(1, new Execute(table, true), List.of(SqlStatement.of(table))),
                        new Step(2, new Execute(function, true), List.of(SqlStatement.of(function))),
                        new Step(
                                3,
                                new Execute("drop view v", true),
                                List.of(SqlStatement.of("drop view v"), SqlStatement.of("drop table t"))),
                        new Step(4, new Execute("x".repeat(90), true), List.of(SqlStatement.of("x".repeat(90))))),
                "");

        run(revision(0, segment), listener(told));

        assertThat(told.toString().lines())
                .containsExactly(
                        "upgrade aaa1, repeats itself",
                        "  step 1/4: CREATE TABLE one (",
                        "        id bigint,",
                        "        label text",
                        "    )",
                        "  step 2/4: DO $$ … (31 more lines)",
                        "  step 3/4: drop view v;",
                        "    drop table t",
                        "  step 4/4: " + "x".repeat(90));
    }

    @Test
    void keepsToOneLineOnATerminal() {
        String table = "CREATE TABLE one (\n    id bigint\n)";
        StringWriter told = new StringWriter();
        Segment segment =
                new Segment(List.of(new Step(1, new Execute(table, true), List.of(SqlStatement.of(table)))), "");

        run(revision(0, segment), listener(told, true));

        assertThat(told.toString()).contains("  step 1/1: CREATE TABLE one (").doesNotContain("id bigint");
    }

    /** Counts bytes and no time, which depends on the machine: a step of a long revision costs no more than another. */
    @Test
    void takesAsMuchForAStepOfALongRevisionAsOfAShortOne() {
        bytesForStep(100);

        long few = bytesForStep(100);
        long many = bytesForStep(5_000);

        assertThat(many).isLessThan(3 * few);
    }

    private static long bytesForStep(int steps) {
        PlannedRevision revision = revision(0, segment(1, steps));
        MigrationListener listener = listener(Writer.nullWriter());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        revision.segments().get(0).steps().forEach(step -> listener.stepStarted(revision, step));
        return (threads.getCurrentThreadAllocatedBytes() - before) / steps;
    }

    private static void run(PlannedRevision revision, MigrationListener listener) {
        listener.revisionStarted(revision);
        for (Step step : revision.steps()) {
            listener.stepStarted(revision, step);
            listener.stepFinished(revision, step, Duration.ZERO);
        }
    }

    private static ProgressListener listener(Writer told) {
        return listener(told, false);
    }

    private static ProgressListener listener(Writer told, boolean terminal) {
        PrintWriter err = new PrintWriter(told, true);
        Output.Style style = new Output.Style(Output.Format.TEXT, false, false);
        Output output = new ConsoleOutput(new PrintWriter(Writer.nullWriter()), err, style);
        return new ProgressListener(output, new ProgressLine(output, terminal));
    }

    private static PlannedRevision revision(int done, Segment... segments) {
        RevisionInfo revision = new RevisionInfo("aaa1", List.of(), "repeats itself", "", List.of(), List.of());
        return new PlannedRevision(
                revision, Direction.UPGRADE, List.of(segments), done, "", List.of("aaa1"), false, Set.of());
    }

    private static Segment segment(int first, int steps) {
        String sql = "refresh materialized view v";
        List<Step> all = new ArrayList<>();
        for (int number = first; number < first + steps; number++) {
            all.add(new Step(number, new Execute(sql, true), List.of(SqlStatement.of(sql))));
        }
        return new Segment(all, "");
    }
}
