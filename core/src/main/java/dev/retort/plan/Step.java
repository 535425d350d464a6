package dev.retort.plan;

import dev.retort.PublicApi;
import dev.retort.operation.Operation;
import dev.retort.postgres.SqlStatement;
import java.util.List;

/**
 * One operation of a migration, or the part of it that runs in one segment.
 *
 * @param number its position among the steps of the revision, from 1
 * @param operation the operation
 * @param statements the statements that execute it, in order
 */
@PublicApi
public record Step(int number, Operation operation, List<SqlStatement> statements) {

    public Step {
        statements = List.copyOf(statements);
    }
}
