package dev.retort.cli.text;

import dev.retort.generator.Drift;
import dev.retort.postgres.ServerVersion;
import java.util.List;

/**
 * What a database has otherwise than its migrations make it, as JSON.
 *
 * @param operations what takes it back
 * @param others what differs beyond that, a sentence each
 */
public record DriftDocument(List<OperationDocument> operations, List<String> others) {

    public static DriftDocument of(Drift drift, ServerVersion version, String defaultSchema) {
        return new DriftDocument(OperationDocument.of(drift.operations(), version, defaultSchema), drift.others());
    }
}
