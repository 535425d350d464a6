package dev.retort.preflight;

import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.plan.Plan;
import dev.retort.plan.Step;
import dev.retort.postgres.catalog.ExistenceCheck;
import dev.retort.postgres.unmanaged.BlockingDependencies;
import dev.retort.postgres.unmanaged.ReplicatedTables;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the schemas of a database in which no check of a plan has anything to say, neither a refusal nor a warning. A few
 * queries ask about many schemas. Every other schema needs the checks of {@link Preflight}, which say what they found, and
 * so does every schema if the plan asks about rows.
 */
public final class PassingSchemas {

    /** The number of objects after which a further query asks about the next schemas. */
    private static final int QUESTIONS = 20_000;

    private final Plan plan;
    private final Connection connection;
    private final String history;
    private final List<Operation> operations;

    private PassingSchemas(Plan plan, Connection connection, String history) {
        this.plan = plan;
        this.connection = connection;
        this.history = history;
        this.operations = plan.revisions().stream()
                .flatMap(revision -> revision.steps().stream())
                .map(Step::operation)
                .toList();
    }

    /**
     * Returns the schemas that pass.
     *
     * @param history the name of the history table, which is in each of the schemas
     */
    public static Set<String> of(Plan plan, Connection connection, String history, Collection<String> schemas)
            throws SQLException {
        if (RowQuestions.areIn(plan) || !ReplicatedTables.read(connection).isEmpty()) {
            return Set.of();
        }
        PassingSchemas check = new PassingSchemas(plan, connection, history);
        List<String> all = List.copyOf(schemas);
        int size = Math.max(1, QUESTIONS / (check.operations.size() + 1));
        Set<String> passing = new HashSet<>();
        for (int from = 0; from < all.size(); from += size) {
            passing.addAll(check.among(all.subList(from, Math.min(from + size, all.size()))));
        }
        return passing;
    }

    private Set<String> among(List<String> schemas) throws SQLException {
        Set<String> passing = new HashSet<>(schemas);
        passing.removeAll(inOtherState(schemas));
        passing.removeAll(lackingPrivileges(schemas));
        passing.removeAll(BlockingDependencies.schemasWithDependents(connection, operations, schemas));
        passing.removeAll(InvalidIndexes.schemas(plan, connection, schemas));
        return passing;
    }

    /** Returns the schemas that are not in the state that the plan expects. */
    private Set<String> inOtherState(List<String> schemas) throws SQLException {
        List<Expectation> expected = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (String schema : schemas) {
            for (Expectation expectation : Expectations.of(plan, schema).all()) {
                expected.add(expectation);
                places.add(schema);
            }
        }
        List<Boolean> existing = ExistenceCheck.of(
                connection, expected.stream().map(Expectation::object).toList());
        Set<String> others = new HashSet<>();
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i).exists() != existing.get(i)) {
                others.add(places.get(i));
            }
        }
        return others;
    }

    private Set<String> lackingPrivileges(List<String> schemas) throws SQLException {
        List<QualifiedName> histories = schemas.stream()
                .map(schema -> new QualifiedName(schema, history))
                .toList();
        List<Boolean> existing = ExistenceCheck.of(
                connection, histories.stream().map(ObjectAddress::table).toList());
        Map<Privilege, List<String>> requiring = new HashMap<>();
        for (int i = 0; i < schemas.size(); i++) {
            String schema = schemas.get(i);
            Privilege ofHistory = PrivilegeCheck.history(histories.get(i), existing.get(i));
            for (Privilege privilege :
                    PrivilegeCheck.required(plan, schema, ofHistory).keySet()) {
                requiring
                        .computeIfAbsent(privilege.qualifiedIn(schema), one -> new ArrayList<>())
                        .add(schema);
            }
        }
        Set<String> lacking = new HashSet<>();
        Privilege.missing(connection, requiring.keySet())
                .keySet()
                .forEach(privilege -> lacking.addAll(requiring.getOrDefault(privilege, List.of())));
        return lacking;
    }
}
