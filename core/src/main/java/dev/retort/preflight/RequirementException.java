package dev.retort.preflight;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a requirement of a migration is not met. */
@PublicApi
public final class RequirementException extends RetortException {

    private static final long serialVersionUID = 1;

    private final List<UnmetRequirement> unmet;

    private RequirementException(List<UnmetRequirement> unmet, String state) {
        super(
                "the migrations require this, and it does not hold:"
                        + unmet.stream()
                                .map(requirement -> "\n  " + requirement)
                                .collect(Collectors.joining()),
                "make it hold, and run the migrations again; " + state);
        this.unmet = List.copyOf(unmet);
    }

    static RequirementException beforePlan(List<UnmetRequirement> unmet) {
        return new RequirementException(unmet, "nothing was run");
    }

    static RequirementException duringPlan(UnmetRequirement unmet) {
        return new RequirementException(
                List.of(unmet), "the transaction was rolled back, and what was committed before stays");
    }

    /** Returns the unmet requirements, in the order of the plan. */
    public List<UnmetRequirement> unmet() {
        return unmet;
    }
}
