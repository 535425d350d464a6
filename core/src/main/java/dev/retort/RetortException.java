package dev.retort;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Retort cannot do what it was asked to do. Each kind of failure is a class of its own, with the data of that failure.
 *
 * <p>The message is the problem and the remedy together.
 */
@PublicApi
public abstract class RetortException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String problem;
    private final List<Remedy> remedies;

    /**
     * Makes a failure of a problem and the remedies for it.
     *
     * @param problem what is wrong and where, as a clause
     * @param remedies what to do about it, in this order; none where nothing can be done
     * @param cause what failed below, or null
     */
    protected RetortException(String problem, List<Remedy> remedies, @Nullable Throwable cause) {
        super(remedies.isEmpty() ? problem : problem + "; " + words(remedies, LibraryWording.INSTANCE), cause);
        this.problem = problem;
        this.remedies = List.copyOf(remedies);
    }

    /** Makes a failure that has no cause below. */
    protected RetortException(String problem, List<Remedy> remedies) {
        this(problem, remedies, null);
    }

    /** Makes a failure whose remedy has the same words for everybody. */
    protected RetortException(String problem, String remedy, @Nullable Throwable cause) {
        this(problem, List.of(Remedy.of(remedy)), cause);
    }

    /** Makes a failure whose remedy has the same words for everybody, and that has no cause below. */
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

    /** Returns the remedies in the words of the library. */
    public final String remedy() {
        return remedy(LibraryWording.INSTANCE);
    }

    /** Returns the remedies in the given wording. */
    public final String remedy(RemedyWording wording) {
        return words(remedies, wording);
    }

    private static String words(List<Remedy> remedies, RemedyWording wording) {
        return remedies.stream().map(remedy -> remedy.in(wording)).collect(Collectors.joining("; "));
    }
}
