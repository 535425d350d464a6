package dev.retort.generator.lint;

import dev.retort.generator.lint.Lint.Candidate;
import dev.retort.generator.note.Note;
import dev.retort.generator.review.OperationSummary;
import dev.retort.generator.review.Review;
import dev.retort.generator.statement.StatementContext;
import dev.retort.migration.Accepts;
import dev.retort.migration.Migration;
import dev.retort.operation.Operation;
import dev.retort.postgres.catalog.RowFacts;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.source.LoadedMigration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The hazards of the upgrade of a migration, at the lines that record its operations. */
final class MigrationLint {

    private final Map<String, String> arguments;
    private final Set<QualifiedName> enums;

    MigrationLint(List<LoadedMigration> all, Map<String, String> arguments) {
        this.arguments = Map.copyOf(arguments);
        this.enums = EnumNames.of(all, arguments);
    }

    /** The hazards in the order of the operations. */
    List<Candidate> candidates(LoadedMigration migration) {
        RecordedUpgrade upgrade = RecordedUpgrade.of(migration, arguments);
        List<Operation> operations = upgrade.operations();
        StatementContext context = StatementContext.ofMigration();
        enums.forEach(context::createEnum);
        List<Candidate> candidates = new ArrayList<>();
        OperationStatements statements = new OperationStatements(context);
        for (int i = 0; i < operations.size(); i++) {
            int line = upgrade.lines().get(i);
            operations.get(i).accept(statements).forEach(found -> candidates.add(found.at(line)));
        }
        for (Note note : reviewed(operations)) {
            Operation operation = operations.get(note.operation());
            Note complete = note.concerning(Review.relations(operation), "");
            if (!concernsNew(complete, context)) {
                candidates.add(new Candidate(
                        upgrade.lines().get(note.operation()),
                        OperationSummary.of(operation).toString(),
                        complete));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::line));
        return candidates;
    }

    private List<Note> reviewed(List<Operation> operations) {
        return Review.of(
                operations,
                RowFacts.NONE,
                List.of(),
                Set.of(),
                Map.of(),
                TypeConversions.knowing(enums::contains),
                Map.of(),
                Schema.EMPTY);
    }

    /** Whether statements of the migration create all relations that the note is about. */
    private static boolean concernsNew(Note note, StatementContext context) {
        return !note.relations().isEmpty()
                && note.relations().stream().allMatch(relation -> context.isNew(relation.name()));
    }

    /** The acceptances in the source of a migration. */
    static List<Acceptance> acceptances(LoadedMigration migration, String file) {
        Class<? extends Migration> type = migration.migration().getClass();
        return Arrays.stream(type.getAnnotationsByType(Accepts.class))
                .map(accepts -> new Acceptance(
                        accepts.value(),
                        accepts.on().isEmpty() ? null : accepts.on(),
                        accepts.because(),
                        "@Accepts in " + file,
                        true))
                .toList();
    }
}
