package dev.retort.postgres.rows;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameTracker;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CatalogTransaction;
import dev.retort.postgres.catalog.PinnedSettings;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tries changes of type whose effect only the server knows, such as those of an extension's type, on copies of existing
 * values.
 */
public final class TypeTrials {

    private TypeTrials() {}

    /**
     * Tries the changes that fulfil a condition; the connection is restored afterwards.
     *
     * @return the outcomes by the column, named as in its operation; without those that could not be tried
     */
    public static Map<ColumnName, TypeTrial> of(
            Connection connection, CatalogScope scope, List<Operation> operations, Predicate<AlterColumn> condition)
            throws SQLException {
        if (Operation.select(operations, AlterColumn.class).noneMatch(condition)) {
            return Map.of();
        }
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SCRATCH)) {
            PinnedSettings settings =
                    PinnedSettings.apply(transaction.connection(), Identifiers.quote(scope.defaultSchema()));
            TrialTable trials = new TrialTable(transaction.connection(), new SqlWriter(settings.version()));
            RenameTracker renames = new RenameTracker();
            Map<ColumnName, TypeTrial> outcomes = new HashMap<>();
            for (Operation operation : operations) {
                Optional<AlterColumn> change = change(operation, condition);
                if (change.isPresent()) {
                    outcome(trials, renames, change.get())
                            .ifPresent(outcome -> outcomes.put(column(change.get()), outcome));
                }
                renames.track(operation);
            }
            return Map.copyOf(outcomes);
        }
    }

    private static Optional<AlterColumn> change(Operation operation, Predicate<AlterColumn> condition) {
        return Operation.select(List.of(operation), AlterColumn.class)
                .filter(condition)
                .findFirst();
    }

    private static Optional<TypeTrial> outcome(TrialTable trials, RenameTracker renames, AlterColumn alter)
            throws SQLException {
        QualifiedName table = renames.table(alter.table());
        return table == null
                ? Optional.empty()
                : trials.outcome(
                        table, renames.column(alter.table(), alter.before().name()), alter);
    }

    private static ColumnName column(AlterColumn alter) {
        return new ColumnName(alter.table(), alter.after().name());
    }
}
