package dev.retort.generator.impact;

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
     * @param gone the properties that are lost in the upgrade
     * @param restored the properties that the upgrade sets again at its end
     */
    static List<Note> of(
            int operation, boolean dropped, List<DependentProperty> gone, List<DependentProperty> restored) {
        List<Note> notes = new ArrayList<>();
        gone.stream()
                .filter(attachment -> !dropped)
                .filter(attachment -> attachment.tie() == Tie.REPLICA_IDENTITY)
                .findFirst()
                .ifPresent(key -> notes.add(new Note(operation, Note.Level.WARNING, withoutIdentity(key))));
        if (!gone.isEmpty()) {
            notes.add(new Note(
                    operation,
                    Note.Level.NOTE,
                    "Goes along: " + words(gone) + ". The downgrade makes " + pronoun(gone) + " again."));
        }
        if (!restored.isEmpty()) {
            String verb = isOne(restored) ? " is" : " are";
            notes.add(new Note(
                    operation,
                    Note.Level.NOTE,
                    "PostgreSQL resets " + words(restored) + ", which" + verb + " set again at the end."));
        }
        return notes;
    }

    private static String withoutIdentity(DependentProperty key) {
        return "Replication: " + key.part() + " is the replica identity of " + key.relation()
                + ". Without it, UPDATE and"
                + " DELETE fail where the table is published. Write op.execute(\"ALTER TABLE " + key.relation()
                + " REPLICA IDENTITY DEFAULT\"), or the index that is to take its place.";
    }

    private static String words(List<DependentProperty> attachments) {
        return attachments.stream()
                .map(DependentProperty::description)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String pronoun(List<DependentProperty> attachments) {
        return isOne(attachments) ? "it" : "them";
    }

    private static boolean isOne(List<DependentProperty> attachments) {
        return attachments.stream()
                        .map(DependentProperty::description)
                        .distinct()
                        .count()
                == 1;
    }
}
