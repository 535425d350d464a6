package dev.retort.plan;

import dev.retort.history.Checksum;
import dev.retort.operation.Action;
import dev.retort.operation.Operation;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts operations into transactions: a statement that must be committed before the next one stands alone, and no
 * transaction takes more locks than the server has room for.
 */
final class Segments {

    private final List<Segment> segments = new ArrayList<>();
    private List<Step> steps = new ArrayList<>();
    private int numbered;
    private int locks;

    private Segments() {}

    static List<Segment> of(List<Operation> operations, SqlWriter writer) {
        Segments cutter = new Segments();
        operations.forEach(operation -> cutter.add(operation, writer.write(operation)));
        if (!cutter.steps.isEmpty() || cutter.segments.isEmpty()) {
            cutter.cut();
        }
        return List.copyOf(cutter.segments);
    }

    /** For a revision of which all that it says is committed already: the history is left to be written. */
    static List<Segment> withEmptyOne(List<Segment> segments) {
        return Stream.concat(segments.stream(), Stream.of(new Segment(List.of())))
                .toList();
    }

    /** The checksum of what these segments do. */
    static String checksum(List<Segment> segments) {
        return Checksum.of(segments.stream()
                .flatMap(segment -> segment.steps().stream())
                .map(Step::operation)
                .toList());
    }

    private void add(Operation operation, List<SqlStatement> statements) {
        List<SqlStatement> together = new ArrayList<>();
        for (SqlStatement statement : statements) {
            if (statement.ownTransaction()) {
                close(operation, together);
                addStep(operation, List.of(statement));
                cut();
            } else {
                together.add(statement);
            }
        }
        boolean isCode = operation.action() == Action.RUN && statements.isEmpty();
        if (!together.isEmpty() || isCode) {
            makeRoomFor(operation);
            addStep(operation, together);
        }
    }

    /** What takes more locks than the server has room for is cut into several transactions. */
    private void makeRoomFor(Operation operation) {
        int weight = LockWeight.of(operation);
        if (locks + weight > LockWeight.MOST && !steps.isEmpty()) {
            cut();
        }
        locks += weight;
    }

    private void close(Operation operation, List<SqlStatement> together) {
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
        segments.add(new Segment(steps));
        steps = new ArrayList<>();
        locks = 0;
    }
}
