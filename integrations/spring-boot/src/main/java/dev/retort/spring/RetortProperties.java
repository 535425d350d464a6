package dev.retort.spring;

import dev.retort.PublicApi;
import dev.retort.revision.RevisionTarget;
import dev.retort.schema.QualifiedName;
import dev.retort.session.MigratorOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of an application that begin with {@code retort}.
 *
 * @param enabled Whether to migrate the database at start.
 * @param locations Packages of the migrations. The default is the subpackage of the application that has the name migrations.
 * @param target Revision to upgrade to, such as head, heads, an id or a branch.
 * @param defaultSchema Schema of the objects that migrations name without a schema. The default is the first schema of
 *     the connection's search path.
 * @param historySchema Schema of the history. The default is the default schema.
 * @param historyTable Table that records the applied revisions.
 * @param arguments Arguments that migrations read, by name.
 * @param lockWait How long to wait for another instance to finish its migration.
 * @param lockTimeout How long a statement waits for a lock in one attempt, while other sessions queue up behind it.
 * @param lockRetry How long to retry while the locks are not available.
 * @param statementTimeout How long a statement may take. The default is no limit.
 * @param role Role that creates the objects and owns them. The default is the user of the connection.
 * @param confirmDataLoss Whether rows may be lost or changed.
 * @param failOnDrift Whether to fail at start if objects of the applied revisions are missing from the database, or
 *     objects that they dropped are there.
 * @param validateOnly Whether to fail at start if revisions are pending, instead of applying them.
 * @param url JDBC URL of the database to migrate. The default is the application's data source.
 * @param user User that migrates. The default is that of the application's data source.
 * @param password Password of the user that migrates.
 * @param driverClassName Class of the driver for the URL. The default is the driver that the URL names.
 */
@PublicApi
@ConfigurationProperties("retort")
public record RetortProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable List<String> locations,
        @DefaultValue("head") String target,
        @Nullable String defaultSchema,
        @Nullable String historySchema,
        @DefaultValue("retort_history") String historyTable,
        @DefaultValue Map<String, String> arguments,
        @DefaultValue("10m") Duration lockWait,
        @DefaultValue("250ms") Duration lockTimeout,
        @DefaultValue("5m") Duration lockRetry,
        @Nullable Duration statementTimeout,
        @Nullable String role,
        @DefaultValue("false") boolean confirmDataLoss,
        @DefaultValue("false") boolean failOnDrift,
        @DefaultValue("false") boolean validateOnly,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String driverClassName) {

    /** Copies the collections. */
    public RetortProperties {
        locations = locations == null ? null : List.copyOf(locations);
        arguments = Map.copyOf(arguments);
    }

    RevisionTarget revisionTarget() {
        return RevisionTarget.parse(target);
    }

    MigratorOptions options() {
        return MigratorOptions.DEFAULTS
                .withHistory(new QualifiedName(historySchema == null ? "" : historySchema, historyTable))
                .withLockWait(lockWait)
                .withLockTimeout(lockTimeout)
                .withLockRetry(lockRetry)
                .withStatementTimeout(statementTimeout)
                .withRole(role)
                .withDataLossConfirmed(confirmDataLoss)
                .withArguments(arguments);
    }
}
