package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.operation.AlterSequence;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.Sequence;
import java.util.List;

/** Sequences that would return numbers that rows already have, because their increment becomes larger. */
final class SequenceHazard extends Hazard {

    /** With an increment above 1, Hibernate takes a value of the sequence as the end of a range; with 1, as one number. */
    @Override
    public List<Finding> visit(AlterSequence operation) {
        Sequence sequence = operation.after();
        long step = sequence.options().increment();
        if (sequence.owner() != null || operation.before().options().increment() != 1 || step <= 1) {
            return List.of();
        }
        String name = Identifiers.quote(sequence.name());
        return Finding.warning(
                HazardName.DUPLICATES_KEYS,
                "Duplicate keys: with increment " + step + ", Hibernate uses the last number of "
                        + sequence.name() + " again. Advance the sequence: op.execute(\"select setval("
                        + Identifiers.literal(name) + ", last_value + 1) from " + name
                        + "\").");
    }
}
