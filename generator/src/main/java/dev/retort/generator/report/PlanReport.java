package dev.retort.generator.report;

import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Segment;
import dev.retort.plan.Step;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.unmanaged.BlockingDependency;
import dev.retort.preflight.DataLoss;
import dev.retort.preflight.RowsInTheWay;
import dev.retort.preflight.UnmetRequirement;
import dev.retort.revision.Direction;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Shows what an upgrade or downgrade would run, transaction by transaction. */
public final class PlanReport {

    private final Output output;

    public PlanReport(Output output) {
        this.output = output;
    }

    public int print(
            Plan plan,
            List<UnmetRequirement> unmet,
            List<BlockingDependency> obstacles,
            List<RowsInTheWay> rows,
            List<DataLoss> losses) {
        if (plan.isEmpty()) {
            output.talk(Messages.nothingPlanned());
        }
        unmet.forEach(requirement -> output.talk(Messages.wouldBeRefused(requirement)));
        obstacles.forEach(obstacle -> output.talk(Messages.wouldBeRefused(obstacle)));
        rows.forEach(found -> output.talk(Messages.wouldBeRefused(found)));
        losses.forEach(loss -> output.talk(Messages.wouldLose(loss, output.wording())));
        plan.revisions().forEach(this::print);
        output.document(new PlanDocument(
                plan.revisions().stream().map(RevisionDocument::of).toList(),
                losses.stream().map(DataLoss::toString).toList(),
                obstacles.stream().map(BlockingDependency::problem).toList(),
                unmet.stream().map(UnmetRequirement::toString).toList(),
                rows));
        return ExitCode.OK;
    }

    /** Shows one revision. */
    public void print(PlannedRevision planned) {
        output.line("-- " + RunMessages.running(planned.direction() == Direction.UPGRADE, planned.revision()));
        for (Segment segment :
                planned.segments().subList(planned.done(), planned.segments().size())) {
            output.line(segment.outsideTransaction() ? RunMessages.outsideTransaction() : "BEGIN;");
            statements(segment).forEach(sql -> output.line(sql.startsWith("--") ? sql : sql + ";"));
            output.line(segment.outsideTransaction() ? "" : "COMMIT;");
        }
    }

    /** The statements of a revision, transaction by transaction. */
    public static List<List<String>> transactions(PlannedRevision planned) {
        return planned.segments().subList(planned.done(), planned.segments().size()).stream()
                .map(PlanReport::statements)
                .toList();
    }

    private static List<String> statements(Segment segment) {
        return segment.steps().stream().flatMap(PlanReport::statements).toList();
    }

    private static Stream<String> statements(Step step) {
        return RunMessages.code(step).map(code -> Stream.of("-- " + code)).orElseGet(() -> step.statements().stream()
                .map(SqlStatement::sql));
    }

    /**
     * The plan, as JSON.
     *
     * @param revisions the revisions in the order in which they would be run
     * @param losses the rows that would be lost or changed
     * @param obstacles what is in the way, so that the plan would be refused
     * @param unmet what is required and does not hold, so that the plan would be refused
     * @param rowsInTheWay the rows on which a statement would fail, so that the plan would be refused
     */
    private record PlanDocument(
            List<RevisionDocument> revisions,
            List<String> losses,
            List<String> obstacles,
            List<String> unmet,
            List<RowsInTheWay> rowsInTheWay) {}

    /**
     * One revision of the plan, as JSON.
     *
     * @param id the revision
     * @param direction upgrade or downgrade
     * @param transactions the statements of each transaction
     */
    private record RevisionDocument(String id, String direction, List<List<String>> transactions) {

        static RevisionDocument of(PlannedRevision planned) {
            return new RevisionDocument(
                    planned.revision().id(),
                    planned.direction().name().toLowerCase(Locale.ROOT),
                    PlanReport.transactions(planned));
        }
    }
}
