package dev.retort.generator.revision;

import dev.retort.generator.note.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The warnings and dangers of one kind among the notes of a revision. The kind is the part of a note before its colon, or
 * its first words.
 *
 * @param notes the notes, in the order of their operations; at least one
 */
record NoteGroup(List<Note> notes) {

    private static final int LONGEST_KIND = 40;
    private static final int WORDS = 2;

    NoteGroup {
        notes = List.copyOf(notes);
    }

    /** Groups the notes, the dangers before the warnings, and within them the largest group first. */
    static List<NoteGroup> of(List<Note> all) {
        Map<String, List<Note>> groups = new LinkedHashMap<>();
        all.stream().filter(note -> note.level() != Note.Level.NOTE).forEach(note -> groups.computeIfAbsent(
                        note.level() + kind(note.text()), kind -> new ArrayList<>())
                .add(note));
        return groups.values().stream()
                .map(NoteGroup::new)
                .sorted(Comparator.comparing((NoteGroup group) -> group.first().level())
                        .thenComparing(group -> group.notes.size())
                        .reversed())
                .toList();
    }

    private static String kind(String text) {
        int colon = text.indexOf(':');
        if (colon > 0 && colon <= LONGEST_KIND) {
            return text.substring(0, colon);
        }
        String[] words = text.split(" ", WORDS + 1);
        return words.length > WORDS ? words[0] + " " + words[1] : text;
    }

    Note first() {
        return notes.get(0);
    }

    /** The indexes of the operations. */
    List<Integer> operations() {
        return notes.stream().map(Note::operation).distinct().toList();
    }
}
