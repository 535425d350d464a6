package dev.retort.generator.review;

import dev.retort.postgres.unmanaged.Attachment;
import dev.retort.postgres.unmanaged.Attachment.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of an operation that takes along what PostgreSQL drops without a word. */
public final class AttachmentNotes {

    private AttachmentNotes() {}

    /**
     * The notes on one operation.
     *
     * @param operation its number
     * @param dropped whether it drops their table
     * @param gone what goes for good
     * @param again what is made again after it
     */
    public static List<Note> of(int operation, boolean dropped, List<Attachment> gone, List<Attachment> again) {
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
        if (!again.isEmpty()) {
            String verb = isOne(again) ? " is" : " are";
            notes.add(new Note(
                    operation,
                    Note.Level.NOTE,
                    "PostgreSQL resets " + words(again) + ", which" + verb + " set again at the end."));
        }
        return notes;
    }

    private static String withoutIdentity(Attachment key) {
        return "Replication: " + key.part() + " is the replica identity of " + key.relation()
                + ". Without it, UPDATE and"
                + " DELETE fail where the table is published. Write op.execute(\"ALTER TABLE " + key.relation()
                + " REPLICA IDENTITY DEFAULT\"), or the index that is to take its place.";
    }

    private static String words(List<Attachment> attachments) {
        return attachments.stream().map(Attachment::words).distinct().collect(Collectors.joining(", "));
    }

    private static String pronoun(List<Attachment> attachments) {
        return isOne(attachments) ? "it" : "them";
    }

    private static boolean isOne(List<Attachment> attachments) {
        return attachments.stream().map(Attachment::words).distinct().count() == 1;
    }
}
