package dev.retort.postgres.sql;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Trigger;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the statements for triggers.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtrigger.html">PostgreSQL manual, CREATE TRIGGER</a>
 */
final class TriggerSql {

    private TriggerSql() {}

    static List<String> create(QualifiedName table, Trigger trigger) {
        String statement = "CREATE TRIGGER " + Identifiers.quote(trigger.name()) + " " + trigger.timing() + " "
                + trigger.events() + " ON " + Identifiers.quote(table)
                + (trigger.referencing() == null ? "" : " REFERENCING " + trigger.referencing())
                + (trigger.forEachRow() ? " FOR EACH ROW" : " FOR EACH STATEMENT")
                + (trigger.when() == null ? "" : " WHEN (" + trigger.when() + ")") + " EXECUTE FUNCTION "
                + trigger.call();
        return Stream.concat(
                        Stream.of(statement), CommentSql.ofNew(reference(table, trigger.name()), trigger.comment()))
                .toList();
    }

    static String drop(QualifiedName table, String name) {
        return "DROP " + reference(table, name);
    }

    private static String reference(QualifiedName table, String name) {
        return "TRIGGER " + Identifiers.quote(name) + " ON " + Identifiers.quote(table);
    }
}
