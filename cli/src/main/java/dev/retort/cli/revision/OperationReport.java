package dev.retort.cli.revision;

import dev.retort.cli.session.ComparisonSession;
import dev.retort.cli.text.Messages;
import dev.retort.cli.text.OperationDocument;
import dev.retort.cli.text.Output;
import dev.retort.generator.review.OperationSummary;
import java.util.List;

/** Prints the differences between the entities and the database. */
final class OperationReport {

    private OperationReport() {}

    static void print(Output output, ComparisonSession compared) {
        List<OperationDocument> documents =
                OperationDocument.of(compared.comparison(), compared.database().version());
        if (output.format() == Output.Format.SQL) {
            documents.forEach(document -> document.sql().forEach(sql -> output.line(sql + ";")));
        } else {
            compared.comparison()
                    .operations()
                    .forEach(operation ->
                            output.line(OperationSummary.of(operation).toString()));
        }
        output.document(new Operations(documents));
        if (documents.isEmpty()) {
            output.talk(Messages.noDifference());
        }
    }

    /**
     * The list as JSON.
     *
     * @param operations the operations in the order in which they would run
     */
    private record Operations(List<OperationDocument> operations) {}
}
