package dev.retort.preflight;

import dev.retort.MigratorException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when the user lacks rights that a plan needs. Nothing was run. */
public final class MissingRightsException extends MigratorException {

    private static final long serialVersionUID = 1;

    private final transient List<MissingRight> rights;

    MissingRightsException(String user, List<MissingRight> rights) {
        super(
                "user " + user + " lacks what the plan needs, and nothing was run:"
                        + rights.stream()
                                .map(right -> "\n  " + right.what() + " (revision " + right.revision() + ")")
                                .collect(Collectors.joining()),
                rights.stream().map(MissingRight::grant).distinct().collect(Collectors.joining("; "))
                        + "; or name a role that has it with --role");
        this.rights = List.copyOf(rights);
    }

    /** The rights, in the order of the plan. */
    public List<MissingRight> rights() {
        return rights;
    }
}
