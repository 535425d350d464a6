package dev.retort.postgres.sql;

import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import java.util.List;

/** The statements of an operation, as text. */
final class WrittenSql {

    private WrittenSql() {}

    static List<String> of(Operation operation) {
        return of(operation, 18);
    }

    static List<String> of(Operation operation, int major) {
        return new SqlWriter(ServerVersion.ofMajor(major))
                .write(operation).stream().map(SqlStatement::sql).toList();
    }
}
