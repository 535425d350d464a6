package dev.retort.generator.note;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A note on an operation for the reviewer of a migration.
 *
 * @param operation the index of the operation in the reviewed list, from 0
 * @param level the severity
 * @param hazard the name of the hazard
 * @param relations the relations that it concerns; empty if it concerns none, such as a type
 * @param text the note in one to three sentences
 * @param recurring the form that is merged with the notes of other operations, or null for a note that stands at its
 *     operation
 */
public record Note(
        int operation,
        Level level,
        HazardName hazard,
        List<AffectedRelation> relations,
        String text,
        @Nullable RecurringNote recurring) {

    /** The severity of a note, in rising order. */
    public enum Level {
        /** The reviewer should know it. */
        NOTE,
        /** The operation blocks others while it reads or writes every row, or it may fail. */
        WARNING,
        /** The operation loses rows or values, or changes their meaning. */
        DANGER;

        /** The name in output, such as {@code warning}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Note {
        relations = List.copyOf(relations);
    }

    /**
     * This note with the schemas of its relations; if it names no relation of its own, with these.
     *
     * @param others the relations of its operation
     * @param defaultSchema the schema of names without one
     */
    public Note concerning(List<AffectedRelation> others, String defaultSchema) {
        List<AffectedRelation> named = (relations.isEmpty() ? others : relations)
                .stream().map(relation -> relation.in(defaultSchema)).toList();
        return new Note(operation, level, hazard, named, text, recurring);
    }

    /** A note that stands at its operation, and concerns its relation or none. */
    public Note(int operation, Level level, HazardName hazard, String text) {
        this(operation, level, hazard, List.of(), text, null);
    }
}
