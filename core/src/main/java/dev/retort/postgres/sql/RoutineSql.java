package dev.retort.postgres.sql;

import dev.retort.postgres.DoBlock;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Routine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the statements for functions and procedures.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createfunction.html">PostgreSQL manual, CREATE FUNCTION</a>
 */
final class RoutineSql {

    private RoutineSql() {}

    static List<String> create(Routine routine) {
        return Stream.concat(
                        Stream.of("CREATE " + definition(routine)),
                        CommentSql.ofNew(
                                reference(routine.name(), routine.isProcedure(), routine.signature()),
                                routine.comment()))
                .toList();
    }

    static List<String> replace(Routine before, Routine after) {
        String target = reference(after.name(), after.isProcedure(), after.signature());
        Stream<String> comment = String.valueOf(before.comment()).equals(String.valueOf(after.comment()))
                ? Stream.of()
                : Stream.of(CommentSql.set(target, after.comment()));
        return Stream.concat(Stream.of("CREATE OR REPLACE " + definition(after)), comment)
                .toList();
    }

    static String drop(QualifiedName name, boolean procedure, List<String> signature) {
        return "DROP " + reference(name, procedure, signature);
    }

    private static String reference(QualifiedName name, boolean procedure, List<String> signature) {
        return (procedure ? "PROCEDURE " : "FUNCTION ") + Identifiers.quote(name) + "(" + String.join(", ", signature)
                + ")";
    }

    private static String definition(Routine routine) {
        String parameters = routine.parameters().stream()
                .map(one -> one.declaration() + (one.defaultSql() == null ? "" : " DEFAULT " + one.defaultSql()))
                .collect(Collectors.joining(", "));
        String attributes =
                routine.attributes().stream().map(words -> "\n  " + words).collect(Collectors.joining());
        String settings = routine.settings().entrySet().stream()
                .map(setting -> "\n  SET " + Identifiers.quote(setting.getKey()) + " = " + setting.getValue())
                .collect(Collectors.joining());
        return (routine.isProcedure() ? "PROCEDURE " : "FUNCTION ") + Identifiers.quote(routine.name()) + "("
                + parameters + ")" + (routine.isProcedure() ? "" : "\n  RETURNS " + routine.returns())
                + "\n  LANGUAGE " + Identifiers.quote(routine.language()) + attributes + settings + "\n  AS "
                + DoBlock.quoted(routine.body());
    }
}
