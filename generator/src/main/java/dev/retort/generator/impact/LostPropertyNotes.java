package dev.retort.generator.impact;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.Note;
import dev.retort.postgres.unmanaged.DependentProperty;
import dev.retort.postgres.unmanaged.DependentProperty.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Notes on an operation that makes PostgreSQL drop or reset dependent properties without a message. */
final class LostPropertyNotes {

    private LostPropertyNotes() {}

    /**
     * The notes on one operation.
     *
     * @param operation its index, from 0
     * @param dropped whether it drops their table
     * @param lost the properties that are lost in the upgrade
     * @param restored the properties that the upgrade sets again at its end
     */
    static List<Note> of(
            int operation, boolean dropped, List<DependentProperty> lost, List<DependentProperty> restored) {
        List<Note> notes = new ArrayList<>();
        lost.stream()
                .filter(attachment -> !dropped)
                .filter(attachment -> attachment.tie() == Tie.REPLICA_IDENTITY)
                .findFirst()
                .ifPresent(key -> notes.add(
                        new Note(operation, Note.Level.WARNING, HazardName.BREAKS_REPLICATION, withoutIdentity(key))));
        if (!lost.isEmpty()) {
            notes.add(new Note(
                    operation,
                    Note.Level.NOTE,
                    HazardName.DROPS_DEPENDENTS,
                    "Also dropped: " + describe(lost) + ". The downgrade recreates " + pronoun(lost) + "."));
        }
        if (!restored.isEmpty()) {
            notes.add(new Note(
                    operation,
                    Note.Level.NOTE,
                    HazardName.RECREATES_DEPENDENTS,
                    "PostgreSQL resets " + describe(restored) + ". The end of this method sets " + pronoun(restored)
                            + " again."));
        }
        return notes;
    }

    private static String withoutIdentity(DependentProperty key) {
        return "Logical replication: index " + key.part() + " is the replica identity of " + key.relation()
                + ". Without it, UPDATE and DELETE fail if the table is published. Add op.execute(\"ALTER TABLE "
                + key.relation() + " REPLICA IDENTITY DEFAULT\"), or make another index the replica identity.";
    }

    private static String describe(List<DependentProperty> attachments) {
        return attachments.stream()
                .map(DependentProperty::description)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String pronoun(List<DependentProperty> attachments) {
        return isSingle(attachments) ? "it" : "them";
    }

    private static boolean isSingle(List<DependentProperty> attachments) {
        List<String> descriptions = attachments.stream()
                .map(DependentProperty::description)
                .distinct()
                .toList();
        return descriptions.size() == 1 && !descriptions.get(0).endsWith("privileges");
    }
}
