package dev.retort.preflight;

import dev.retort.MigratorException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when the user lacks rights that a plan needs. Nothing was run. */
public final class MissingPrivilegesException extends MigratorException {

    private static final long serialVersionUID = 1;

    private final transient List<MissingPrivilege> rights;

    MissingPrivilegesException(String user, List<MissingPrivilege> rights) {
        super(
                "user " + user + " lacks what the plan needs, and nothing was run:"
                        + rights.stream()
                                .map(right -> "\n  " + right.what() + " (revision " + right.revision() + ")")
                                .collect(Collectors.joining()),
                rights.stream().map(MissingPrivilege::grant).distinct().collect(Collectors.joining("; "))
                        + "; or name a role that has it with --role");
        this.rights = List.copyOf(rights);
    }

    /** The rights, in the order of the plan. */
    public List<MissingPrivilege> rights() {
        return rights;
    }
}
