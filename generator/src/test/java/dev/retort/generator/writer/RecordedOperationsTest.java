package dev.retort.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.EveryOperation;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 6: the rendered Java compiles without warnings and records equal operations. */
class RecordedOperationsTest {

    /** Code is a person's to write: Retort runs it and never writes it. */
    private static final Set<Class<?>> CODE = Set.of(RunCode.class);

    private static final String CLASS = "M20261120_1130_Everything";

    @ParameterizedTest
    @MethodSource("kinds")
    void recordsWhatWasWritten(Class<?> kind) {
        List<Operation> operations =
                EveryOperation.all().filter(kind::isInstance).toList();
        List<Operation> written =
                operations.stream().map(Operation::abbreviated).toList();

        assertThat(operations).isNotEmpty();
        CompiledMigration migration = compiled(operations);
        assertThat(migration.upgrade()).containsExactlyElementsOf(written);
        assertThat(migration.downgrade()).containsExactlyElementsOf(written);
    }

    @Test
    void recordsAllTogetherInTheirOrder() {
        List<Operation> all = EveryOperation.all().toList();

        assertThat(compiled(all).upgrade())
                .containsExactlyElementsOf(
                        all.stream().map(Operation::abbreviated).toList());
    }

    static Class<?>[] kinds() {
        return Stream.of(Operation.class.getPermittedSubclasses())
                .filter(kind -> !CODE.contains(kind))
                .toArray(Class<?>[]::new);
    }

    private static CompiledMigration compiled(List<Operation> operations) {
        MigrationDraft draft = new MigrationDraft(
                Drafts.revision("1975ea83b712", "Everything"),
                "migrations",
                CLASS,
                Drafts.body(operations),
                Drafts.body(operations));
        return CompiledMigration.of("migrations." + CLASS, MigrationWriter.write(draft));
    }
}
