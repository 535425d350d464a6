package dev.retort.generator.report;

import dev.retort.generator.Drift;
import dev.retort.postgres.ServerVersion;
import java.util.List;

/**
 * The differences between a database and the one that its migrations make, as JSON.
 *
 * @param operations the operations that take it back
 * @param others the other differences, a sentence each
 */
public record DriftDocument(List<OperationDocument> operations, List<String> others) {

    public static DriftDocument of(Drift drift, ServerVersion version, String defaultSchema) {
        return new DriftDocument(OperationDocument.of(drift.operations(), version, defaultSchema), drift.others());
    }
}
