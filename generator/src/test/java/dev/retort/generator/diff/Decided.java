package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.Comparer;
import dev.retort.generator.Comparison;
import dev.retort.generator.Decisions;
import dev.retort.generator.NoExpressionServer;
import dev.retort.generator.Scope;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.rename.Rename;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole comparison with answers to its questions: which drops are renames, and which values replace nulls. */
final class Decided {

    private static final QualifiedName HISTORY = QualifiedName.of("retort_history");

    private Decided() {}

    static List<Operation> operations(Connection connection, Schema wanted, List<Rename> renames) throws SQLException {
        EntityModel model = EntityModel.of(wanted);
        Comparison comparison = Comparer.read(connection, Scope.of(HISTORY), model, new NoExpressionServer())
                .compare(new Decisions(renames, Map.of()));
        assertThat(comparison.findings().blockingDependencies())
                .as("in the way")
                .isEmpty();
        Map<ColumnName, String> answers = comparison.unanswered().stream()
                .collect(Collectors.toMap(Function.identity(), column -> answer(column, wanted)));
        return comparison.withBackfills(answers).operations();
    }

    private static String answer(ColumnName name, Schema wanted) {
        Column column = wanted.table(name.table())
                .flatMap(table -> table.column(name.column()))
                .orElseThrow();
        return Rows.value(column, wanted.enums(), 2);
    }
}
