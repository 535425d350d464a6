package dev.retort.generator.review;

import static java.util.stream.Collectors.joining;

import dev.retort.generator.note.AffectedRelation;
import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.LockMode;
import dev.retort.generator.note.Note;
import dev.retort.generator.note.RecurringNote;
import dev.retort.generator.note.RecurringNote.Topic;
import dev.retort.operation.EnumUse;
import dev.retort.schema.QualifiedName;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hazard of one operation, as data and in words. Without relations, it concerns the table of the operation. */
record Finding(
        Note.Level level,
        HazardName hazard,
        List<AffectedRelation> relations,
        String text,
        @Nullable RecurringNote recurring) {

    static List<Finding> note(HazardName hazard, String text) {
        return of(Note.Level.NOTE, hazard, List.of(), text);
    }

    static List<Finding> warning(HazardName hazard, String text) {
        return of(Note.Level.WARNING, hazard, List.of(), text);
    }

    static List<Finding> danger(HazardName hazard, String text) {
        return of(Note.Level.DANGER, hazard, List.of(), text);
    }

    private static List<Finding> of(
            Note.Level level, HazardName hazard, List<AffectedRelation> relations, String text) {
        return List.of(new Finding(level, hazard, relations, text, null));
    }

    /** A hazard of relations that the operation locks. */
    static List<Finding> underLock(
            Note.Level level, HazardName hazard, LockMode lock, List<QualifiedName> relations, String text) {
        return of(level, hazard, locked(lock, relations), text);
    }

    /**
     * The rebuild of a type, for which PostgreSQL rewrites the tables that use it.
     *
     * @param cause the first sentence, without its full stop
     * @param more further sentences, which begin with a space; or nothing
     */
    static List<Finding> rebuild(List<EnumUse> uses, String cause, String more) {
        List<QualifiedName> tables = uses.stream()
                .map(use -> use.column().table())
                .distinct()
                .sorted(Comparator.comparing(QualifiedName::toString))
                .toList();
        return underLock(
                Note.Level.WARNING,
                HazardName.REWRITES_TABLE,
                LockMode.ACCESS_EXCLUSIVE,
                tables,
                "Table rewrite: " + cause + ". PostgreSQL rewrites all rows of "
                        + tables.stream().map(QualifiedName::toString).collect(joining(" and "))
                        + " and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE)." + more);
    }

    /** The lock of a fast operation. */
    static List<Finding> blocking(LockMode lock, List<QualifiedName> relations) {
        boolean readsToo = lock.blocksReads();
        return recurring(
                readsToo ? HazardName.BLOCKS_ALL : HazardName.BLOCKS_WRITES,
                locked(lock, relations),
                readsToo ? Topic.BLOCKS_ALL : Topic.BLOCKS_WRITES,
                relations.stream().map(QualifiedName::toString).toList());
    }

    private static List<AffectedRelation> locked(LockMode lock, List<QualifiedName> relations) {
        return relations.stream().map(name -> new AffectedRelation(name, lock)).toList();
    }

    /** A note that recurs at many operations. */
    static List<Finding> recurring(HazardName hazard, Topic topic, List<String> objects) {
        return recurring(hazard, List.of(), topic, objects);
    }

    private static List<Finding> recurring(
            HazardName hazard, List<AffectedRelation> relations, Topic topic, List<String> objects) {
        RecurringNote note = new RecurringNote(topic, objects);
        return List.of(new Finding(Note.Level.NOTE, hazard, relations, note.text(), note));
    }

    Note at(int operation) {
        return new Note(operation, level, hazard, relations, text, recurring);
    }
}
