package dev.retort.preflight;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when something does not hold that a migration requires. */
@PublicApi
public final class RequirementException extends RetortException {

    private static final long serialVersionUID = 1;

    private final List<UnmetRequirement> unmet;

    private RequirementException(List<UnmetRequirement> unmet, String state) {
        super(
                "this must hold, and does not:"
                        + unmet.stream().map(one -> "\n  " + one).collect(Collectors.joining()),
                "see to it that it holds, and run it again; " + state);
        this.unmet = List.copyOf(unmet);
    }

    static RequirementException beforeAll(List<UnmetRequirement> unmet) {
        return new RequirementException(unmet, "nothing was run");
    }

    static RequirementException inPlace(UnmetRequirement unmet) {
        return new RequirementException(
                List.of(unmet), "the transaction was rolled back, and what was committed before stays");
    }

    /** What does not hold, in the order of the plan. */
    public List<UnmetRequirement> unmet() {
        return unmet;
    }
}
