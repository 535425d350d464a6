package dev.retort.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.review.Review;
import dev.retort.generator.writer.MigrationDraft.Body;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Law 6 for many differences at once: what is written of them compiles without a warning and records them again. */
public final class WrittenPairs {

    private final SortedMap<String, MigrationDraft> drafts = new TreeMap<>();

    /** Keeps a difference. */
    public void add(String name, List<Operation> operations) {
        List<Operation> inverses = new ArrayList<>();
        operations.forEach(operation -> inverses.add(operation.inverse()));
        Collections.reverse(inverses);
        String className = "M" + name.replaceAll("[^A-Za-z0-9]", "");
        drafts.put(
                "migrations." + className,
                new MigrationDraft(
                        Drafts.revision(String.format("%012x", drafts.size()), name),
                        "migrations",
                        className,
                        new Body(operations, Review.of(operations)),
                        Drafts.body(inverses)));
    }

    /** Writes all of them and expects what they record. */
    public void expectRecorded() {
        SortedMap<String, String> sources = new TreeMap<>();
        drafts.forEach((name, draft) -> sources.put(name, MigrationWriter.write(draft)));
        List<CompiledMigration> compiled = CompiledMigration.all(sources);
        int index = 0;
        for (Map.Entry<String, MigrationDraft> draft : drafts.entrySet()) {
            CompiledMigration migration = compiled.get(index++);
            assertThat(migration.upgrade())
                    .as(draft.getKey())
                    .isEqualTo(abbreviated(draft.getValue().upgrade().operations()));
            assertThat(migration.downgrade())
                    .as(draft.getKey())
                    .isEqualTo(abbreviated(draft.getValue().downgrade().operations()));
        }
    }

    private static List<Operation> abbreviated(List<Operation> operations) {
        return operations.stream().map(Operation::abbreviated).toList();
    }
}
