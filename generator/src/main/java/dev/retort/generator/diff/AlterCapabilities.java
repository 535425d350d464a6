package dev.retort.generator.diff;

import dev.retort.generator.conversion.Conversion;
import dev.retort.generator.diff.Pairing.Pair;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.Set;

/**
 * What can be done to a column while it stays.
 *
 * @param rebuiltTypes the enumerated types that are made anew
 * @param conversion how values get other types
 * @param server the server that does it
 */
record AlterCapabilities(Set<QualifiedName> rebuiltTypes, Conversion conversion, ServerVersion server) {

    private static final int SETS_EXPRESSIONS = 17;

    boolean rebuildsTypeOf(Column column) {
        return rebuiltTypes.contains(column.type().name());
    }

    boolean converts(Pair<Column> pair) {
        return conversion.exists(pair.before().type(), pair.after().type());
    }

    /**
     * Whether a generated column of the table can get another expression in place. PostgreSQL does not compute a virtual one
     * anew for the checks of its table, so it refuses where there are some.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">PostgreSQL manual, ALTER TABLE</a>
     */
    boolean setsExpression(Generated before, Generated after, Table actual, Table wanted) {
        boolean unchecked = actual.checks().isEmpty() && wanted.checks().isEmpty();
        return server.isAtLeast(SETS_EXPRESSIONS)
                && before.stored() == after.stored()
                && (before.stored() || unchecked);
    }
}
