package dev.retort.runner;

import java.util.List;

/**
 * What is run in one transaction. A revision has several where a statement must be committed before the next one, as a
 * new enum value must before it is used.
 *
 * @param steps the steps, in order
 */
public record Segment(List<Step> steps) {

    public Segment {
        steps = List.copyOf(steps);
    }
}
