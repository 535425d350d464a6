package dev.retort.generator.diff;

import dev.retort.generator.mapping.MappingDetails;
import dev.retort.generator.sql.Conjunctions;
import dev.retort.generator.sql.SqlText;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the settings that entities do not specify with those of the database. Entities cannot declare a table as
 * unlogged, and storage parameters and policies of row-level security that they do not mention belong to the DBA. The database also decides between a
 * unique index and a unique constraint, on the order of the columns of a primary key, on the order of the labels of an
 * enumerated type that stores Java enums by name, and on the parts of foreign keys that no association expresses.
 */
public final class UnspecifiedSettings {

    private UnspecifiedSettings() {}

    /**
     * The wanted schema with the settings of the database wherever the wanted schema has none.
     *
     * @param details the details of the mapping that the wanted schema does not have
     */
    public static Schema takenFrom(Schema wanted, Schema actual, MappingDetails details) {
        Map<QualifiedName, Table> tables =
                actual.tables().stream().collect(Collectors.toMap(Table::name, Function.identity()));
        return EnumOrder.withConstants(EnumOrder.asInDatabase(wanted, actual, details), details)
                .withTables(wanted.tables().stream()
                        .map(table -> Optional.ofNullable(tables.get(table.name()))
                                .map(known -> takenFrom(table, known, details))
                                .orElse(table))
                        .toList());
    }

    private static Table takenFrom(Table wanted, Table actual, MappingDetails details) {
        Table table =
                ForeignKeyForms.asInDatabase(UniqueIndexes.asInDatabase(wanted, actual), actual, details.foreignKeys());
        boolean isOrdered = details.orderedKeys().contains(wanted.name());
        return table.withPrimaryKey(isOrdered ? wanted.primaryKey() : inOrder(wanted.primaryKey(), actual.primaryKey()))
                .withChecks(checks(wanted, actual, details.unknownChecksOf(wanted.name())))
                .withOptions(takenFrom(wanted.options(), actual.options()))
                .withRowSecurity(KeptRowSecurity.with(wanted.rowSecurity(), actual.rowSecurity(), details.policies()))
                .withIndexes(table.indexes().stream()
                        .map(index -> takenFrom(index, counterpart(index, actual)))
                        .toList());
    }

    /** The wanted checks, and those of the database that only ask columns whose checks are unknown. */
    private static List<CheckConstraint> checks(Table wanted, Table actual, Set<String> unknown) {
        List<CheckConstraint> checks = new ArrayList<>(wanted.checks());
        Set<String> columns = wanted.columns().stream().map(Column::name).collect(Collectors.toSet());
        for (CheckConstraint check : actual.checks()) {
            Set<String> mentioned = SqlText.mentioned(check.expression(), columns);
            boolean isWanted = wanted.checks().stream()
                    .anyMatch(other -> Conjunctions.same(other.expression(), check.expression()));
            if (!mentioned.isEmpty() && unknown.containsAll(mentioned) && !isWanted) {
                checks.add(check);
            }
        }
        return checks;
    }

    /**
     * Without a unique index or constraint on the same columns, entities do not specify the order of the columns of a
     * primary key; Hibernate sorts them by name.
     */
    private static @Nullable PrimaryKey inOrder(@Nullable PrimaryKey wanted, @Nullable PrimaryKey actual) {
        if (wanted == null || actual == null || !Set.copyOf(wanted.columns()).equals(Set.copyOf(actual.columns()))) {
            return wanted;
        }
        return new PrimaryKey(
                wanted.name(), actual.columns(), wanted.include(), wanted.deferrability(), wanted.comment());
    }

    private static TableOptions takenFrom(TableOptions wanted, TableOptions actual) {
        return new TableOptions(
                wanted.unlogged() || actual.unlogged(),
                wanted.storage().isEmpty() ? actual.storage() : wanted.storage(),
                wanted.partitionBy());
    }

    /** The index of the same name; for one without a name an index that differs in its storage parameters at most. */
    private static @Nullable Index counterpart(Index wanted, Table actual) {
        return actual.indexes().stream()
                .filter(index -> wanted.name() == null
                        ? IndexDiff.same(index, wanted.withStorage(index.storage()))
                        : wanted.name().equals(index.name()))
                .findFirst()
                .orElse(null);
    }

    private static Index takenFrom(Index wanted, @Nullable Index actual) {
        return actual == null || !wanted.storage().isEmpty() ? wanted : wanted.withStorage(actual.storage());
    }
}
