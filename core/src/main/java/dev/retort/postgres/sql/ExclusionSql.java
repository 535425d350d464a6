package dev.retort.postgres.sql;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.Exclusion;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the statements for exclusion constraints.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE">PostgreSQL manual,
 *     EXCLUDE</a>
 */
final class ExclusionSql {

    private ExclusionSql() {}

    static List<String> add(QualifiedName table, Exclusion exclusion) {
        String elements = exclusion.elements().stream()
                .map(element -> element.expression() + " WITH " + element.operator())
                .collect(Collectors.joining(", "));
        String statement = "ALTER TABLE " + Identifiers.quote(table) + " ADD CONSTRAINT "
                + Identifiers.quote(exclusion.name()) + " EXCLUDE USING " + Identifiers.quote(exclusion.method()) + " ("
                + elements + ")" + (exclusion.where() == null ? "" : " WHERE (" + exclusion.where() + ")")
                + ConstraintSql.deferrability(exclusion.deferrability());
        return Stream.concat(
                        Stream.of(statement),
                        CommentSql.ofNew(CommentSql.constraint(table, exclusion.name()), exclusion.comment()))
                .toList();
    }
}
