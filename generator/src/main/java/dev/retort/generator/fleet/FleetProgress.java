package dev.retort.generator.fleet;

import dev.retort.fleet.FleetListener;
import dev.retort.fleet.Target;
import dev.retort.fleet.TargetResult;
import dev.retort.fleet.TargetState;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.ProgressLine;
import dev.retort.generator.report.RunMessages;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.runner.MigrationListener;
import dev.retort.session.LockHolder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Shows how far the run over a fleet is and how long the rest may take, and keeps the failures of its targets. */
public final class FleetProgress implements FleetListener {

    private static final long TELL_EACH_NANOS = 2_000_000_000;

    /** Further failures are in the report only. */
    private static final int MOST_FAILURES = 20;

    private final Output output;
    private final ProgressLine line;
    private final boolean terminal;
    private final Map<String, Exception> failures = new ConcurrentHashMap<>();
    private int migrated;
    private int told;
    private long start;
    private long lastTold;

    /**
     * A listener for one run.
     *
     * @param terminal whether the progress is one line that is overwritten
     */
    public FleetProgress(Output output, boolean terminal) {
        this.output = output;
        this.line = new ProgressLine(output, terminal);
        this.terminal = terminal;
    }

    /** Returns the exception of each target that failed. */
    public Map<String, Exception> failures() {
        return Map.copyOf(failures);
    }

    @Override
    public synchronized void found(int targets, int behind) {
        talk(FleetMessages.found(targets, behind));
    }

    @Override
    public void failed(Target target, Exception failure) {
        failures.put(target.name(), failure);
    }

    @Override
    public synchronized void finished(TargetResult result, int done, int behind) {
        long now = System.nanoTime();
        if (result.state() == TargetState.MIGRATED && migrated++ == 0) {
            start = now - result.took().toNanos();
            lastTold = now;
        }
        boolean tells = result.state() == TargetState.FAILED && told++ < MOST_FAILURES;
        if (output.isVerbose() || tells) {
            talk(FleetMessages.finished(result));
        }
        if (done < behind && migrated > 1 && (terminal || now - lastTold >= TELL_EACH_NANOS)) {
            lastTold = now;
            line.step(FleetMessages.progress(done, behind, (now - start) / migrated * (behind - done)));
        }
        if (done >= behind) {
            line.clear();
        }
    }

    @Override
    public synchronized void warned(String warning) {
        line.clear();
        output.warn(warning);
    }

    @Override
    public MigrationListener of(Target target) {
        return new MigrationListener() {

            @Override
            public void warned(String warning) {
                FleetProgress.this.warned(target + ": " + warning);
            }

            @Override
            public void waitingForLock(LockHolder holder) {
                talk(target + ": " + RunMessages.waitingForRunner(holder));
            }

            @Override
            public void connectionLost(String problem) {
                talk(target + ": " + RunMessages.connectionLost(problem));
            }

            @Override
            public void retrying(
                    PlannedRevision revision, @Nullable Step step, int attempt, List<LockHolder> blockers) {
                talk(target + ": " + RunMessages.retrying(attempt, blockers).strip());
            }
        };
    }

    private synchronized void talk(String text) {
        line.clear();
        output.talk(text);
    }
}
