package dev.retort.source;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when migrations do not compile. */
@PublicApi
public final class CompilationException extends RetortException {

    private static final long serialVersionUID = 1;

    private final List<CompilationProblem> problems;

    CompilationException(List<CompilationProblem> problems) {
        super(
                problems.stream().map(CompilationProblem::toString).collect(Collectors.joining("\n")),
                "correct " + (problems.size() == 1 ? "it" : "them") + " and try again",
                null);
        this.problems = List.copyOf(problems);
    }

    /** Returns the problems in the compiler's order. */
    public List<CompilationProblem> problems() {
        return problems;
    }
}
