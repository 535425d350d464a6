package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.operation.Execute;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.postgres.StatementParser;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** Tables in use on which a mapping of Hibernate 8 forces row-level security. */
final class RowSecurityHazard extends Hazard {

    private final TableContext surroundings;

    RowSecurityHazard(TableContext surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<Finding> visit(Execute operation) {
        List<SqlToken> tokens = SqlTokenizer.of(operation.sql());
        boolean forces = SqlToken.areIn(tokens, "force", "row", "level", "security");
        StatementParser parser = StatementParser.of(operation.sql());
        String name = forces && parser.take("alter table") ? parser.takeName() : null;
        if (name == null || !surroundings.isInUse(table(name))) {
            return List.of();
        }
        return Finding.warning(
                HazardName.BREAKS_OLD_CODE,
                "Breaks a running application: from the commit on, " + whoSeesNothing(tokens, table(name))
                        + " Superusers and roles with BYPASSRLS see all rows as before.");
    }

    /** The sessions that see no row, which depend on where the policy has the tenant from. */
    private static String whoSeesNothing(List<SqlToken> tokens, QualifiedName table) {
        return tokens.stream().anyMatch(token -> token.text().equals("'hibernate.tenant_id'"))
                ? "a session without the setting hibernate.tenant_id sees no row of " + table
                        + " and cannot insert one, the owner of the table included. Hibernate 8 sets it; older versions"
                        + " do not."
                : "a session sees and writes only the rows of " + table
                        + " that its policy allows, the owner of the table included.";
    }

    private static QualifiedName table(String written) {
        List<String> parts = SqlTokenizer.of(written).stream()
                .filter(SqlToken::isName)
                .map(SqlToken::value)
                .toList();
        return parts.size() == 1 ? QualifiedName.of(parts.get(0)) : new QualifiedName(parts.get(0), parts.get(1));
    }
}
