package dev.retort.plan;

import static dev.retort.postgres.Identifiers.literal;

import dev.retort.operation.Action;
import dev.retort.postgres.DoBlock;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.SqlStatement;
import dev.retort.schema.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes the statements of a script for a view that no migration creates. The script drops and creates it only where it
 * exists. A setting of the session keeps that from one statement to the other.
 */
final class HandMadeViewScript {

    private HandMadeViewScript() {}

    /** Returns the statements of a step on such a view, without semicolons at their ends. */
    static List<String> of(Step step) {
        QualifiedName name = step.operation().subject().name();
        String setting = literal("retort.view_"
                + UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", ""));
        List<String> statements =
                step.statements().stream().map(SqlStatement::sql).toList();
        if (step.operation().action() == Action.DROP) {
            String exists = "(pg_catalog.to_regclass(" + literal(Identifiers.quote(name)) + ") IS NOT NULL)::text";
            return List.of(DoBlock.of("BEGIN\n  PERFORM pg_catalog.set_config(" + setting + ", " + exists
                    + ", false);\n" + whereItExists(setting, statements) + "END\n"));
        }
        return List.of(DoBlock.of("BEGIN\n" + whereItExists(setting, statements) + "END\n"));
    }

    private static String whereItExists(String setting, List<String> statements) {
        return statements.stream()
                .map(sql -> "    EXECUTE " + DoBlock.quoted(sql) + ";\n")
                .collect(Collectors.joining(
                        "",
                        "  IF pg_catalog.current_setting(" + setting + ", true) IS DISTINCT FROM 'false' THEN\n",
                        "  END IF;\n"));
    }
}
