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
 * Tells which changes of a column are possible without dropping the column.
 *
 * @param rebuiltTypes the enumerated types that are rebuilt
 * @param replacedTypes the names that one kind of type has before the change and another kind after it
 * @param conversion the conversions between types
 * @param server the version of the server that runs the changes
 */
record AlterCapabilities(
        Set<QualifiedName> rebuiltTypes,
        Set<QualifiedName> replacedTypes,
        Conversion conversion,
        ServerVersion server) {

    private static final int SETS_EXPRESSIONS = 17;

    boolean rebuildsTypeOf(Column column) {
        return rebuiltTypes.contains(column.type().name());
    }

    boolean converts(Table wanted, Pair<Column> pair) {
        return !replacedTypes.contains(pair.before().type().name())
                && conversion.exists(pair.before(), pair.after(), wanted);
    }

    /**
     * Whether a generated column of the table can get another expression in place. PostgreSQL does not recheck the check
     * constraints of the table with the new values of a virtual column, so it refuses the change if there are any.
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
