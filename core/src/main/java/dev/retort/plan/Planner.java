package dev.retort.plan;

import dev.retort.history.AppliedRevision;
import dev.retort.history.AppliedRevisions;
import dev.retort.history.ChangedMigration;
import dev.retort.history.ChangedMigrationException;
import dev.retort.history.Checksum;
import dev.retort.history.InFlightStatement;
import dev.retort.history.UnfinishedRevisionException;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.Irreversible;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionPath;
import dev.retort.revision.RevisionTarget;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Creates plans: the revisions to run, and every statement of each. */
public final class Planner {

    /** A column whose value the author has yet to write. */
    private record NeededValue(ColumnName name, DataType type) {

        static Optional<NeededValue> of(QualifiedName table, Column column, @Nullable Backfill backfill) {
            return Backfill.NEEDED.equals(backfill)
                    ? Optional.of(new NeededValue(new ColumnName(table, column.name()), column.type()))
                    : Optional.empty();
        }
    }

    private static final PartialVisitor<Optional<NeededValue>> NEEDED_VALUE = new PartialVisitor<>() {

        @Override
        protected Optional<NeededValue> visitOther(Operation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<NeededValue> visit(AddColumn operation) {
            return NeededValue.of(operation.table(), operation.column(), operation.backfill());
        }

        @Override
        public Optional<NeededValue> visit(AlterColumn operation) {
            return NeededValue.of(operation.table(), operation.after(), operation.backfill());
        }
    };

    private final Migrations migrations;
    private final SqlWriter writer;
    private final HistorySchema historySchema;
    private final HandMadeObjects handMadeObjects;

    /**
     * Creates a planner.
     *
     * @param history the history table, whose schema exists as long as it does
     */
    public Planner(Migrations migrations, SqlWriter writer, QualifiedName history) {
        this.migrations = migrations;
        this.writer = writer;
        this.handMadeObjects = new HandMadeObjects(migrations);
        this.historySchema = new HistorySchema(history.schema());
    }

    public Plan plan(Direction direction, RevisionTarget target, AppliedRevisions applied) {
        RevisionPath path = direction == Direction.UPGRADE
                ? RevisionPath.upgrade(migrations.graph(), applied.ids(), target)
                : RevisionPath.downgrade(migrations.graph(), applied.ids(), target);
        requireUnfinishedOnPath(path, applied);
        return new Plan(
                direction,
                path.steps().stream()
                        .map(step -> plan(step.revision(), step.direction(), step.heads(), applied))
                        .toList());
    }

    /** Returns the part of a plan that is not applied yet. */
    public Plan remaining(Plan plan, AppliedRevisions applied) {
        return new Plan(
                plan.direction(),
                plan.revisions().stream()
                        .filter(planned -> !isDone(planned, applied))
                        .map(planned -> plan(planned.revision(), planned.direction(), planned.heads(), applied))
                        .toList());
    }

    /** Plans a single revision from its start. */
    public PlannedRevision planAlone(RevisionInfo revision, Direction direction) {
        return plan(revision, direction, List.of(), new AppliedRevisions(List.of()));
    }

    /** Plans the rest of a revision that an earlier run left incomplete. */
    public PlannedRevision planUnfinished(RevisionInfo revision, Direction direction, AppliedRevisions applied) {
        return plan(revision, direction, List.of(), applied);
    }

    private static boolean isDone(PlannedRevision planned, AppliedRevisions applied) {
        Optional<AppliedRevision> row = applied.find(planned.revision().id());
        return planned.direction() == Direction.UPGRADE
                ? row.filter(found -> found.state() == AppliedRevision.State.APPLIED)
                        .isPresent()
                : row.isEmpty();
    }

    private PlannedRevision plan(
            RevisionInfo revision, Direction direction, List<String> heads, AppliedRevisions applied) {
        int done = applied.find(revision.id())
                .filter(row -> row.state() != AppliedRevision.State.APPLIED)
                .map(AppliedRevision::segment)
                .orElse(0);
        List<Segment> recorded = segments(revision, direction);
        List<Segment> segments = recorded.size() == done ? Segments.withEmptySegment(recorded) : recorded;
        applied.find(revision.id()).ifPresent(row -> requireUnchangedStart(row, segments));
        boolean begun =
                applied.find(revision.id()).map(AppliedRevision::running).isPresent();
        return new PlannedRevision(
                revision,
                direction,
                segments,
                done,
                migrations.checksum(revision),
                heads,
                begun,
                haveStepsOnSuchObjects(segments) ? handMadeObjects.of(revision) : Set.of());
    }

    private static boolean haveStepsOnSuchObjects(List<Segment> segments) {
        return segments.stream()
                .flatMap(segment -> segment.steps().stream())
                .anyMatch(step -> HandMadeObjects.mayBeOn(step.operation()));
    }

    private List<Segment> segments(RevisionInfo revision, Direction direction) {
        List<Operation> operations = migrations.record(revision, direction);
        Operation.select(operations, Irreversible.class).findFirst().ifPresent(refusal -> {
            throw new IrreversibleRevisionException(revision, direction, refusal.reason());
        });
        operations.stream()
                .flatMap(operation -> operation.accept(NEEDED_VALUE).stream())
                .findFirst()
                .ifPresent(column -> {
                    throw new BackfillNeededException(revision, direction, column.name(), column.type());
                });
        try {
            return Segments.of(historySchema.left(operations), writer);
        } catch (RuntimeException e) {
            throw new UnplannableException(revision, direction, e);
        }
    }

    /** Checks that the migration still starts with the statements that an earlier run has finished or started. */
    private void requireUnchangedStart(AppliedRevision row, List<Segment> segments) {
        if (row.state() == AppliedRevision.State.APPLIED) {
            return;
        }
        int done = row.segment();
        String now = Segments.checksum(segments.subList(0, Math.min(done, segments.size())));
        if (done > segments.size() || (done > 0 && Checksum.differ(row.checksum(), now))) {
            throw new ChangedMigrationException(
                    List.of(new ChangedMigration(row.revision(), row.checksum(), now)), migrations.graph());
        }
        InFlightStatement running = row.running();
        if (running != null && !isAt(segments, done, running.statement())) {
            throw new ChangedStepException(
                    row.revision(), migrations.graph().describe(row.revision()), running.statement());
        }
    }

    private static boolean isAt(List<Segment> segments, int place, String statement) {
        return place < segments.size()
                && segments.get(place).outsideTransaction()
                && segments.get(place).statement().equals(statement);
    }

    private static void requireUnfinishedOnPath(RevisionPath path, AppliedRevisions applied) {
        Set<String> onPath =
                path.steps().stream().map(step -> step.revision().id()).collect(Collectors.toSet());
        AppliedRevision.State resumable = path.direction() == Direction.UPGRADE
                ? AppliedRevision.State.UPGRADING
                : AppliedRevision.State.DOWNGRADING;
        applied.unfinished().stream()
                .filter(row -> row.state() != resumable || !onPath.contains(row.revision()))
                .findFirst()
                .ifPresent(row -> {
                    throw new UnfinishedRevisionException(row);
                });
    }
}
