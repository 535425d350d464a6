package dev.retort;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The root of every exception of Retort. Each kind of failure has its own subclass with the data of that failure.
 *
 * <p>The message consists of the problem and the remedies.
 */
@PublicApi
public abstract class RetortException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String problem;
    private final List<Remedy> remedies;

    /**
     * Creates an exception from a problem and its remedies.
     *
     * @param problem the fault and its place, as a clause
     * @param remedies the remedies, in this order; empty if nothing can be done
     * @param cause the underlying failure, or null
     */
    protected RetortException(String problem, List<Remedy> remedies, @Nullable Throwable cause) {
        super(remedies.isEmpty() ? problem : problem + "; " + text(remedies, LibraryWording.INSTANCE), cause);
        this.problem = problem;
        this.remedies = List.copyOf(remedies);
    }

    /** Creates an exception without a cause. */
    protected RetortException(String problem, List<Remedy> remedies) {
        this(problem, remedies, null);
    }

    /** Creates an exception whose remedy has the same text in every wording. */
    protected RetortException(String problem, String remedy, @Nullable Throwable cause) {
        this(problem, List.of(Remedy.of(remedy)), cause);
    }

    /** Creates an exception without a cause, whose remedy has the same text in every wording. */
    protected RetortException(String problem, String remedy) {
        this(problem, remedy, null);
    }

    /** Returns the problem: the fault and its place. */
    public final String problem() {
        return problem;
    }

    /** Returns the remedies as data; the list is empty if nothing can be done. */
    public final List<Remedy> remedies() {
        return remedies;
    }

    /** Returns the remedies in the wording of the library. */
    public final String remedy() {
        return remedy(LibraryWording.INSTANCE);
    }

    /** Returns the remedies in the given wording. */
    public final String remedy(RemedyWording wording) {
        return text(remedies, wording);
    }

    private static String text(List<Remedy> remedies, RemedyWording wording) {
        return remedies.stream().map(remedy -> remedy.in(wording)).collect(Collectors.joining("; "));
    }
}
