package dev.retort.generator.sensitivity;

import dev.retort.generator.Comparer;
import dev.retort.generator.Comparison;
import dev.retort.generator.Decisions;
import dev.retort.generator.NoExpressionServer;
import dev.retort.generator.Scope;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.review.OperationSummary;
import dev.retort.generator.sensitivity.Outcome.Verdict;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.unmanaged.BlockingDependencies;
import dev.retort.postgres.unmanaged.BlockingDependency;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes facts of a database and takes each change back, and sees what is said of the database in between. */
final class Observer {

    private static final QualifiedName HISTORY = QualifiedName.of("retort_history");
    private static final String DROP_STATISTICS = "DROP STATISTICS IF EXISTS ";
    private static final List<String> OTHER_SCHEMAS = List.of("elsewhere");

    private final Connection connection;
    private final EntityModel wanted;
    private final Set<String> saidBefore;

    /** Looks at a database that is as it is wanted; the connection is not in autocommit mode. */
    Observer(Connection connection) throws SQLException {
        this.connection = connection;
        Schema base = CatalogReader.read(connection, CatalogScope.of(connection).withOtherSchemas(OTHER_SCHEMAS));
        wanted = EntityModel.of(base);
        saidBefore = said(compare());
    }

    Outcome outcome(Fact fact) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(fact.sql());
            Comparison comparison = compare();
            if (!comparison.isEmpty()) {
                return new Outcome(Verdict.DETECTED, operations(comparison));
            }
            Set<String> said = said(comparison);
            said.removeAll(saidBefore);
            return said.isEmpty()
                    ? new Outcome(Verdict.IGNORED, fact.reason())
                    : new Outcome(Verdict.REPORTED, said.iterator().next());
        } catch (SQLException e) {
            throw new SQLException(fact.name() + ": " + e.getMessage(), e);
        } finally {
            connection.rollback();
        }
    }

    private Comparison compare() throws SQLException {
        return Comparer.read(connection, Scope.of(HISTORY).withSchemas(OTHER_SCHEMAS), wanted, new NoExpressionServer())
                .compare(Decisions.NONE);
    }

    private static String operations(Comparison comparison) {
        return comparison.operations().stream()
                .map(operation -> "`" + OperationSummary.of(operation) + "`")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The notes without a change, and the notes if any column were changed or dropped. */
    private Set<String> said(Comparison comparison) throws SQLException {
        Set<String> said = new LinkedHashSet<>(comparison.findings().remarks());
        comparison.findings().unmapped().forEach(object -> said.add(object + " is left alone"));
        said.addAll(problems(retypes(comparison.sides().actual())));
        said.addAll(problems(drops(comparison.sides().actual())));
        Set<String> statements = statements(comparison.sides().actual());
        said.removeIf(problem -> statements.stream().anyMatch(sql -> problem.endsWith(" " + object(sql))));
        statements.forEach(sql -> said.add("a migration that drops one of the columns first runs `" + sql
                + "`, and its downgrade recreates them"));
        return said;
    }

    /** The statements that a migration has by itself around the drops of all columns. */
    private Set<String> statements(Schema schema) throws SQLException {
        Schema bare = schema.withTables(schema.tables().stream()
                .map(table -> Table.of(table.name(), List.of()))
                .toList());
        EntityModel model = EntityModel.of(bare);
        Scope scope = Scope.of(HISTORY).withSchemas(OTHER_SCHEMAS);
        List<Operation> operations = Comparer.read(connection, scope, model, new NoExpressionServer())
                .compare(Decisions.NONE)
                .operations();
        return Operation.select(operations, Execute.class)
                .map(Execute::sql)
                .filter(sql -> sql.startsWith(DROP_STATISTICS))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String object(String dropStatistics) {
        return "statistics object " + dropStatistics.substring(DROP_STATISTICS.length());
    }

    private List<String> problems(List<Operation> operations) throws SQLException {
        return BlockingDependencies.of(connection, operations).stream()
                .map(BlockingDependency::problem)
                .toList();
    }

    private static List<Operation> retypes(Schema schema) {
        List<Operation> operations = new ArrayList<>();
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                operations.add(new AlterColumn(table.name(), column, column.withType(DataType.parse("oid"))));
            }
        }
        return operations;
    }

    private static List<Operation> drops(Schema schema) {
        List<Operation> operations = new ArrayList<>();
        for (Table table : schema.tables()) {
            table.columns().forEach(column -> operations.add(new DropColumn(table.name(), column.name(), column)));
        }
        return operations;
    }
}
