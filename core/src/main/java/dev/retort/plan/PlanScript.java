package dev.retort.plan;

import dev.retort.history.HistoryChange;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.Require;
import dev.retort.operation.RunCode;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.RequirementSql;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import dev.retort.schema.QualifiedName;
import dev.retort.session.MigrationLock;
import dev.retort.session.SessionSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a plan as a script: the statements and the history changes of a run, in the same transactions.
 *
 * <p>A guarded script checks the history before each revision with psql commands. A script without guards is pure SQL.
 *
 * @see <a href="https://www.postgresql.org/docs/current/app-psql.html">PostgreSQL manual, psql</a>
 */
final class PlanScript {

    private static final PartialVisitor<Optional<String>> CODE_PLACEHOLDER = new PartialVisitor<>() {

        @Override
        protected Optional<String> visitOther(Operation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visit(RunCode operation) {
            return Optional.of(ScriptBlock.codePlaceholder(operation.description()));
        }
    };

    private final HistoryScript history;
    private final String lock;
    private final boolean guarded;
    private final List<String> lines = new ArrayList<>();

    PlanScript(QualifiedName history, boolean guarded) {
        this.history = new HistoryScript(history);
        this.lock = MigrationLock.keySql(history);
        this.guarded = guarded;
    }

    /** Returns the script of a plan that starts at these revisions. */
    String of(Plan plan, List<String> start) {
        if (guarded) {
            add("\\set ON_ERROR_STOP on");
        }
        SessionSettings.VALUES.forEach((name, value) -> add("SET " + name + " = '" + value + "';"));
        add("SELECT pg_catalog.pg_advisory_lock(" + lock + ");");
        add(history.create());
        if (plan.revisions().stream()
                .flatMap(planned -> planned.segments().stream())
                .anyMatch(Segment::outsideTransaction)) {
            add(history.addMissingColumns());
        }
        add(history.refuseUnfinished());
        if (!guarded && !start.isEmpty()) {
            add(history.refuseWithout(start));
        }
        plan.revisions().forEach(this::addRequirements);
        plan.revisions().forEach(this::add);
        add("SELECT pg_catalog.pg_advisory_unlock(" + lock + ");");
        return String.join("\n", lines) + "\n";
    }

    /** Adds the requirements, which are checked before any other statement. */
    private void addRequirements(PlannedRevision planned) {
        List<Operation> operations =
                planned.steps().stream().map(Step::operation).toList();
        List<Require> requirements = Operation.select(operations, Require.class).toList();
        if (requirements.isEmpty()) {
            return;
        }
        lines.add("");
        add("-- requirements of the " + title(planned));
        begin(planned);
        requirements.forEach(one -> add(RequirementSql.earlyGuard(one.what(), one.query()) + ";"));
        end();
    }

    private void add(PlannedRevision planned) {
        lines.add("");
        add("-- " + title(planned));
        begin(planned);
        for (int index = 0; index < planned.segments().size(); index++) {
            add(planned, index);
        }
        end();
    }

    private void begin(PlannedRevision planned) {
        if (guarded) {
            add(history.pending(planned));
            add("\\if :pending");
        }
    }

    private void end() {
        if (guarded) {
            add("\\endif");
        }
    }

    private void add(PlannedRevision planned, int index) {
        Segment segment = planned.segments().get(index);
        HistoryChange after = HistoryChanges.after(planned, index + 1);
        if (segment.outsideTransaction()) {
            String revision = planned.revision().id();
            transaction(
                    history.write(HistoryChanges.begin(planned, index, false)),
                    history.begin(revision, segment.statement()));
            segment.steps().forEach(step -> add(planned, step));
            transaction(history.write(after), history.end(revision));
        } else {
            add("BEGIN;");
            segment.steps().forEach(step -> add(planned, step));
            add(history.write(after));
            add("COMMIT;");
        }
    }

    private void transaction(String... statements) {
        add("BEGIN;");
        List.of(statements).forEach(this::add);
        add("COMMIT;");
    }

    private void add(PlannedRevision planned, Step step) {
        if (planned.isOnHandMadeObject(step)) {
            HandMadeObjectScript.of(step).forEach(sql -> add(sql + ";"));
            return;
        }
        step.operation().accept(CODE_PLACEHOLDER).ifPresent(this::add);
        step.statements().stream().map(SqlStatement::sql).forEach(sql -> add(sql + ";"));
    }

    private void add(String line) {
        lines.add(line);
    }

    private static String title(PlannedRevision planned) {
        RevisionInfo revision = planned.revision();
        String verb = planned.direction() == Direction.UPGRADE ? "upgrade " : "downgrade ";
        String message = revision.message().replaceAll("\\s+", " ");
        return verb + revision.id() + (message.isEmpty() ? "" : ", " + message);
    }
}
