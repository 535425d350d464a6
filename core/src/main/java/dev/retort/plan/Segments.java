package dev.retort.plan;

import dev.retort.history.Checksum;
import dev.retort.operation.Action;
import dev.retort.operation.Operation;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Divides operations into transactions. A statement that must be committed before the next one gets its own
 * transaction, and no transaction takes more locks than the server's lock table has room for.
 */
final class Segments {

    private final List<List<Step>> segments = new ArrayList<>();
    private List<Step> steps = new ArrayList<>();
    private final DeferredChecks checks = new DeferredChecks();
    private int numbered;
    private int locks;

    private Segments() {}

    static List<Segment> of(List<Operation> operations, SqlWriter writer) {
        Segments cutter = new Segments();
        operations.forEach(operation -> cutter.add(operation, writer.write(operation)));
        if (!cutter.steps.isEmpty() || cutter.segments.isEmpty()) {
            cutter.cut();
        }
        return withChecksums(cutter.segments);
    }

    private static List<Segment> withChecksums(List<List<Step>> segments) {
        List<String> checksums = Checksum.ofEach(segments.stream()
                .map(steps -> steps.stream().map(Step::operation).toList())
                .toList());
        return IntStream.range(0, segments.size())
                .mapToObj(i -> new Segment(segments.get(i), checksums.get(i)))
                .toList();
    }

    /**
     * Appends an empty segment, for a revision whose operations are all committed but whose history is not written yet.
     */
    static List<Segment> withEmptySegment(List<Segment> segments) {
        return Stream.concat(segments.stream(), Stream.of(new Segment(List.of(), checksum(segments))))
                .toList();
    }

    /** Returns the checksum of the operations of these segments, which are the first ones of a revision. */
    static String checksum(List<Segment> segments) {
        return segments.isEmpty()
                ? Checksum.of(List.of())
                : segments.get(segments.size() - 1).checksum();
    }

    private void add(Operation operation, List<SqlStatement> statements) {
        List<SqlStatement> together = new ArrayList<>();
        for (SqlStatement statement : statements) {
            if (statement.ownTransaction()) {
                flush(operation, together);
                addStep(operation, List.of(statement));
                cut();
            } else {
                together.add(statement);
            }
        }
        boolean isCode = operation.action() == Action.RUN && statements.isEmpty();
        if (!together.isEmpty() || isCode) {
            limitLocks(operation);
            List<SqlStatement> checked = new ArrayList<>(checks.before(operation));
            checked.addAll(together);
            checks.record(operation, together);
            addStep(operation, checked);
        }
    }

    /** Starts a new transaction if the operation would exceed the locks that the server has room for. */
    private void limitLocks(Operation operation) {
        int weight = LockWeight.of(operation);
        if (locks + weight > LockWeight.MAX_ENTRIES && !steps.isEmpty()) {
            cut();
        }
        locks += weight;
    }

    private void flush(Operation operation, List<SqlStatement> together) {
        if (!together.isEmpty()) {
            addStep(operation, together);
            together.clear();
        }
        if (!steps.isEmpty()) {
            cut();
        }
    }

    private void addStep(Operation operation, List<SqlStatement> statements) {
        numbered++;
        steps.add(new Step(numbered, operation, statements));
    }

    private void cut() {
        segments.add(steps);
        steps = new ArrayList<>();
        checks.reset();
        locks = 0;
    }
}
