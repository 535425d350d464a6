package dev.retort.preflight;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Thrown when the user lacks privileges that a plan requires. Nothing was run. */
@PublicApi
public final class MissingPrivilegesException extends RetortException {

    private static final long serialVersionUID = 1;

    private final transient List<MissingPrivilege> privileges;

    MissingPrivilegesException(String user, List<MissingPrivilege> privileges, Set<Remedy> alternatives) {
        super(
                "user " + user + " lacks privileges that the plan requires, and nothing was run:"
                        + privileges.stream()
                                .map(privilege ->
                                        "\n  " + privilege.what() + " (revision " + privilege.revision() + ")")
                                .collect(Collectors.joining()),
                remedies(privileges, alternatives));
        this.privileges = List.copyOf(privileges);
    }

    private static List<Remedy> remedies(List<MissingPrivilege> privileges, Set<Remedy> alternatives) {
        List<Remedy> remedies = new ArrayList<>();
        privileges.stream()
                .map(MissingPrivilege::grant)
                .distinct()
                .map(Remedy::of)
                .forEach(remedies::add);
        remedies.addAll(alternatives);
        remedies.add(Offer.USE_ROLE);
        return remedies;
    }

    /** Returns the missing privileges, in the order of the plan. */
    public List<MissingPrivilege> privileges() {
        return privileges;
    }
}
