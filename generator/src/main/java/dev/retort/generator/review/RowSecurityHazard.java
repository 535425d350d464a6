package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.operation.AlterRowSecurity;
import dev.retort.operation.AlterRowSecurity.Change;
import dev.retort.operation.CreatePolicy;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** Tables in use whose row-level security begins or ends to apply. */
final class RowSecurityHazard extends Hazard {

    private static final String SETTING = "hibernate.tenant_id";

    private final TableContext surroundings;
    private final List<Operation> operations;

    RowSecurityHazard(TableContext surroundings, List<Operation> operations) {
        this.surroundings = surroundings;
        this.operations = operations;
    }

    @Override
    public List<Finding> visit(AlterRowSecurity operation) {
        QualifiedName table = operation.table();
        if (!surroundings.isInUse(table)) {
            return List.of();
        }
        return switch (operation.change()) {
            case FORCE ->
                Finding.warning(
                        HazardName.BREAKS_OLD_CODE,
                        "Breaks a running application: from the commit on, " + whoSeesNothing(table)
                                + " Superusers and roles with BYPASSRLS see all rows as before.");
            case ENABLE ->
                operations.contains(new AlterRowSecurity(table, Change.FORCE))
                        ? List.of()
                        : Finding.warning(
                                HazardName.BREAKS_OLD_CODE,
                                "Breaks a running application: from the commit on, a session sees and writes"
                                        + " only the rows of " + table
                                        + " that its policy allows, except that of the owner of the"
                                        + " table.");
            case DISABLE ->
                Finding.warning(
                        HazardName.BREAKS_OLD_CODE,
                        "From the commit on, each session that may read " + table + " sees the rows of all tenants.");
            case NO_FORCE -> List.of();
        };
    }

    /** The sessions that see no row, which depend on where the policy has the tenant from. */
    private String whoSeesNothing(QualifiedName table) {
        return Operation.select(operations, CreatePolicy.class)
                        .filter(create -> create.table().equals(table))
                        .anyMatch(create ->
                                String.valueOf(create.policy().using()).contains("'" + SETTING + "'"))
                ? "a session without the setting " + SETTING + " sees no row of " + table
                        + " and cannot insert one, the owner of the table included. Hibernate 8 sets it; older versions"
                        + " do not."
                : "a session sees and writes only the rows of " + table
                        + " that its policy allows, the owner of the table included.";
    }
}
