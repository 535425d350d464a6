package dev.retort.generator.report;

import dev.retort.generator.note.AffectedRelation;
import dev.retort.generator.note.LockMode;
import dev.retort.generator.note.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note as JSON.
 *
 * @param operation the index of its operation
 * @param level note, warning or danger
 * @param hazard the stable name of the hazard, such as {@code rewrites-table}
 * @param relations the relations that it concerns
 * @param growsWithRows whether it lasts longer the more rows these relations have
 * @param text the words
 */
public record NoteDocument(
        int operation, String level, String hazard, List<Relation> relations, boolean growsWithRows, String text) {

    /**
     * A relation that a hazard concerns.
     *
     * @param name its name, with its schema
     * @param lock the lock that the operation holds on it, such as {@code ACCESS EXCLUSIVE}; null if the hazard is not
     *     one of locks
     */
    public record Relation(String name, @Nullable String lock) {}

    public static List<NoteDocument> of(List<Note> notes) {
        return notes.stream().map(NoteDocument::of).toList();
    }

    private static NoteDocument of(Note note) {
        return new NoteDocument(
                note.operation(),
                note.level().id(),
                note.hazard().id(),
                note.relations().stream().map(NoteDocument::of).toList(),
                note.hazard().growsWithRows(),
                note.text());
    }

    private static Relation of(AffectedRelation relation) {
        LockMode lock = relation.lock();
        return new Relation(relation.name().toString(), lock == null ? null : lock.toString());
    }
}
