package dev.retort.generator.statement;

import dev.retort.generator.note.LockMode;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** The partitions that a table gets and loses. */
final class PartitionRules {

    private final QualifiedName table;
    private final StatementNotes notes;

    PartitionRules(QualifiedName table, StatementNotes notes) {
        this.table = table;
        this.notes = notes;
    }

    void review(StatementWords words) {
        if (words.take("attach partition")) {
            words.takeName()
                    .ifPresent(partition -> notes.scan(
                            LockMode.ACCESS_EXCLUSIVE,
                            List.of(partition),
                            "It also reads the default partition of " + table
                                    + ", if there is one, and blocks it. Safe: before, give the new partition a check of its"
                                    + " bounds and the default partition one that excludes them, each with NOT VALID and"
                                    + " then VALIDATE."));
            return;
        }
        words.take("detach partition");
        words.takeName().ifPresent(partition -> {
            if (words.take("concurrently")) {
                ConcurrentRules.outside(notes, "DETACH PARTITION CONCURRENTLY");
                notes.lock(LockMode.ACCESS_EXCLUSIVE, partition);
            } else if (!words.take("finalize")) {
                notes.lock(LockMode.ACCESS_EXCLUSIVE, table);
                notes.lock(LockMode.ACCESS_EXCLUSIVE, partition);
            }
        });
    }
}
