package dev.retort.generator.fleet;

import dev.retort.fleet.Target;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.ProgressLine;
import java.util.function.Consumer;

/** Shows how many catalogs of targets are read, and how long the rest may take. */
final class TargetCounter implements Consumer<Target> {

    private static final long TELL_EACH_NANOS = 2_000_000_000;

    private final ProgressLine line;
    private final int all;
    private final long start = System.nanoTime();
    private long lastTold = start;
    private int done;

    TargetCounter(Output output, boolean terminal, int all) {
        this.line = new ProgressLine(output, terminal);
        this.all = all;
    }

    @Override
    public synchronized void accept(Target target) {
        done++;
        long now = System.nanoTime();
        if (done == all) {
            line.clear();
        } else if (now - lastTold >= TELL_EACH_NANOS) {
            lastTold = now;
            line.step("reading catalogs: " + FleetMessages.progress(done, all, (now - start) / done * (all - done)));
        }
    }
}
