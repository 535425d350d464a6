package dev.retort.runner;

import dev.retort.plan.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups consecutive steps into batches, so that the statements of a batch are one round trip to the server. Only steps
 * that wait for no other session share a batch. Any other step is alone, because its progress and its locks are reported
 * while it runs.
 */
final class StepBatches {

    /** The largest number of statements in a batch, so that the progress of a run stays visible. */
    static final int MAX_STATEMENTS = 100;

    private final List<List<Step>> complete = new ArrayList<>();
    private List<Step> batch = new ArrayList<>();
    private int statements;

    private StepBatches() {}

    /** Returns the batches of the steps of a segment, in order. */
    static List<List<Step>> of(List<Step> steps, NewObjects created) {
        StepBatches batches = new StepBatches();
        for (Step step : steps) {
            boolean shared = created.areAllOf(step.operation());
            if (!shared || batches.statements + step.statements().size() > MAX_STATEMENTS) {
                batches.completeBatch();
            }
            batches.add(step);
            if (!shared) {
                batches.completeBatch();
            }
        }
        batches.completeBatch();
        return batches.complete;
    }

    private void add(Step step) {
        batch.add(step);
        statements += step.statements().size();
    }

    private void completeBatch() {
        if (!batch.isEmpty()) {
            complete.add(batch);
            batch = new ArrayList<>();
            statements = 0;
        }
    }
}
