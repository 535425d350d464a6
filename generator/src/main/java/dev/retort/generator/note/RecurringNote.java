package dev.retort.generator.note;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A note that recurs at many operations of a migration, so that a file says it once for all their objects.
 *
 * @param topic the topic
 * @param objects the names of the objects, sorted by first mention
 */
public record RecurringNote(Topic topic, List<String> objects) {

    private static final int MOST_NAMES = 8;

    /** The topics of recurring notes. */
    public enum Topic {
        /** A fast operation that takes an ACCESS EXCLUSIVE lock. */
        BLOCKS_ALL,
        /** A fast operation that takes a SHARE ROW EXCLUSIVE lock. */
        BLOCKS_WRITES,
        /** A column whose type changes. */
        PREPARED_STATEMENTS,
        /** An enum value that is added in a transaction of its own. */
        COMMITTED_FIRST
    }

    public RecurringNote {
        objects = List.copyOf(objects);
    }

    /**
     * Merges the notes into one for each topic, in the order of the topics. An object with two locks keeps the stronger
     * one.
     */
    public static List<RecurringNote> merged(List<RecurringNote> notes) {
        Map<Topic, Set<String>> objects = new EnumMap<>(Topic.class);
        notes.forEach(note -> objects.computeIfAbsent(note.topic, topic -> new LinkedHashSet<>())
                .addAll(note.objects));
        objects.getOrDefault(Topic.BLOCKS_WRITES, new LinkedHashSet<>())
                .removeAll(objects.getOrDefault(Topic.BLOCKS_ALL, Set.of()));
        return objects.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new RecurringNote(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** The text of the note where it stands at its operation. */
    public String text() {
        return topic == Topic.BLOCKS_ALL ? sentence() + " The statement itself is fast." : sentence();
    }

    /** The text of the note where it stands at the head of a method, for several operations. */
    public String headText() {
        return topic == Topic.BLOCKS_ALL
                ? sentence() + " Statements without a note of their own are fast."
                : sentence();
    }

    private String sentence() {
        boolean one = objects.size() == 1;
        return switch (topic) {
            case BLOCKS_ALL ->
                "Lock: PostgreSQL blocks reads and writes of " + names()
                        + " until the migration commits (ACCESS EXCLUSIVE).";
            case BLOCKS_WRITES ->
                "Lock: PostgreSQL blocks writes to " + names() + " until the migration commits (SHARE ROW EXCLUSIVE).";
            case PREPARED_STATEMENTS ->
                "Prepared statements: in open sessions, those that read " + names()
                        + " fail once (\"cached plan must not change result type\"). Restart the application or clear its"
                        + " connection pools after the migration.";
            case COMMITTED_FIRST ->
                "Separate transaction: PostgreSQL commits the new enum "
                        + (one ? "value " : "values ") + names() + " before the rest of the migration. "
                        + (one ? "It stays" : "They stay") + " if the rest fails.";
        };
    }

    private String names() {
        int more = objects.size() - MOST_NAMES;
        if (more > 1) {
            return String.join(", ", objects.subList(0, MOST_NAMES)) + " and " + more + " more";
        }
        int last = objects.size() - 1;
        return last == 0 ? objects.get(0) : String.join(", ", objects.subList(0, last)) + " and " + objects.get(last);
    }
}
