package dev.retort.generator.revision;

import dev.retort.generator.Comparison;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.NoteDocument;
import dev.retort.generator.report.OperationDocument;
import dev.retort.generator.report.Output;
import dev.retort.generator.review.OperationChange;
import dev.retort.generator.review.OperationSummary;
import dev.retort.generator.session.ComparisonSession;
import dev.retort.operation.Action;
import dev.retort.operation.Operation;
import java.util.List;

/** Prints the differences between the entities and the database. */
public final class OperationReport {

    private OperationReport() {}

    public static void print(Output output, ComparisonSession compared) {
        List<OperationDocument> documents =
                OperationDocument.of(compared.comparison(), compared.database().version());
        if (output.format() == Output.Format.SQL) {
            documents.forEach(document -> document.sql().forEach(sql -> output.line(sql + ";")));
        } else {
            lines(compared.comparison()).forEach(output::line);
        }
        output.document(
                new Operations(documents, NoteDocument.of(compared.comparison().notes())));
        if (documents.isEmpty()) {
            output.talk(Messages.noDifference());
        }
    }

    /** The operations of a comparison, one line each. */
    public static List<String> lines(Comparison comparison) {
        return comparison.operations().stream().map(OperationReport::line).toList();
    }

    /** The operation in one line, with what it changes: {@code alter_column users.name: varchar(50) to text}. */
    private static String line(Operation operation) {
        String summary = OperationSummary.of(operation).toString();
        return operation.action() == Action.RENAME
                ? summary
                : OperationChange.of(operation)
                        .map(change -> summary + ": " + change)
                        .orElse(summary);
    }

    /**
     * The list as JSON.
     *
     * @param operations the operations in the order in which they would run
     * @param notes the notes on them for a reviewer
     */
    private record Operations(List<OperationDocument> operations, List<NoteDocument> notes) {}
}
