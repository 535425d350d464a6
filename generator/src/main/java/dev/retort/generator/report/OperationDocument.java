package dev.retort.generator.report;

import dev.retort.generator.Comparison;
import dev.retort.generator.review.OperationChange;
import dev.retort.generator.review.OperationSummary;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation as JSON.
 *
 * @param operation its kind
 * @param table the table that it is about, with its schema; or null
 * @param name the object's own name
 * @param from the properties that it changes, as they are before; null if it changes no existing object
 * @param to the same properties afterwards
 * @param sql the statements that it takes
 */
public record OperationDocument(
        String operation,
        @Nullable String table,
        String name,
        @Nullable String from,
        @Nullable String to,
        List<String> sql) {

    public static List<OperationDocument> of(Comparison comparison, ServerVersion version) {
        return of(comparison.operations(), version, comparison.rules().scope().defaultSchema());
    }

    public static List<OperationDocument> of(List<Operation> operations, ServerVersion version, String defaultSchema) {
        SqlWriter writer = new SqlWriter(version);
        return operations.stream()
                .map(operation -> of(operation, writer, defaultSchema))
                .toList();
    }

    private static OperationDocument of(Operation operation, SqlWriter writer, String defaultSchema) {
        OperationSummary summary = OperationSummary.of(operation);
        QualifiedName table = summary.table();
        OperationChange change = OperationChange.of(operation).orElse(null);
        return new OperationDocument(
                summary.kind(),
                table == null ? null : table.qualifiedIn(defaultSchema).toString(),
                summary.name(),
                change == null ? null : change.from(),
                change == null ? null : change.to(),
                writer.write(operation).stream().map(SqlStatement::sql).toList());
    }
}
