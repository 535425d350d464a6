package dev.retort.preflight;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Thrown when the user lacks rights that a plan needs. Nothing was run. */
@PublicApi
public final class MissingPrivilegesException extends RetortException {

    private static final long serialVersionUID = 1;

    private final transient List<MissingPrivilege> rights;

    MissingPrivilegesException(String user, List<MissingPrivilege> rights, Set<Remedy> alternatives) {
        super(
                "user " + user + " lacks what the plan needs, and nothing was run:"
                        + rights.stream()
                                .map(right -> "\n  " + right.what() + " (revision " + right.revision() + ")")
                                .collect(Collectors.joining()),
                remedies(rights, alternatives));
        this.rights = List.copyOf(rights);
    }

    private static List<Remedy> remedies(List<MissingPrivilege> rights, Set<Remedy> alternatives) {
        List<Remedy> remedies = new ArrayList<>();
        rights.stream().map(MissingPrivilege::grant).distinct().map(Remedy::of).forEach(remedies::add);
        remedies.addAll(alternatives);
        remedies.add(Offer.USE_ROLE);
        return remedies;
    }

    /** The rights, in the order of the plan. */
    public List<MissingPrivilege> rights() {
        return rights;
    }
}
