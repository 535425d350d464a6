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

    private StepBatches() {}

    /** Returns the batches of the steps of a segment, in order. */
    static List<List<Step>> of(List<Step> steps, NewObjects created) {
        List<List<Step>> batches = new ArrayList<>();
        List<Step> batch = new ArrayList<>();
        int statements = 0;
        for (Step step : steps) {
            boolean shared = created.areAllOf(step.operation());
            statements += step.statements().size();
            if (!shared || statements > MAX_STATEMENTS) {
                addIfAny(batches, batch);
                batch = new ArrayList<>();
                statements = step.statements().size();
            }
            batch.add(step);
            if (!shared) {
                batches.add(batch);
                batch = new ArrayList<>();
                statements = 0;
            }
        }
        addIfAny(batches, batch);
        return batches;
    }

    private static void addIfAny(List<List<Step>> batches, List<Step> batch) {
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
    }
}
