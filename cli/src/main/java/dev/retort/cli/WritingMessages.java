package dev.retort.cli;

import dev.retort.generator.filter.ObjectName;
import java.util.List;
import java.util.stream.Collectors;

/** The words for people about revisions that are written: baselines, updates and hooks. */
final class WritingMessages {

    /** How many of a long list a sentence names. */
    private static final int NAMED = 3;

    private WritingMessages() {}

    static String hookFailed(String name, int code, String command) {
        return "the hook " + name + " ended with " + code + ": " + command;
    }

    static String hookKeepsFile(String name, String file) {
        return file + " was kept. Correct hooks." + name + ", and run it on the file by hand.";
    }

    static String notTogether(String option, String other) {
        return other + " makes no sense with " + option;
    }

    static String noDatabaseToRead() {
        return "no database is named that a baseline could be read from";
    }

    static String nameDatabase() {
        return "Name it with --url, or in retort.properties.";
    }

    static String migrationsExist(int count, String folder) {
        return "a baseline is the first revision, and " + folder + " has "
                + (count == 1 ? "a migration" : count + " migrations") + " already";
    }

    static String autogenerateInstead() {
        return "Write what the database has beyond them with revision --autogenerate.";
    }

    static String historyExists(String database, List<String> revisions) {
        return database + " has a history of migrations already: " + first(revisions);
    }

    static String findMigrations() {
        return "Name the folder of its migrations with --migrations; or, where they are gone for good, empty its"
                + " history first: retort stamp base --purge.";
    }

    static String nothingToWrite(String database) {
        return database + " has nothing of its own in it: no file was written";
    }

    static String readBaseline(String database, String summary) {
        return "read " + database + ": " + summary;
    }

    static String toolTables(List<ObjectName> objects) {
        return "left out, as another tool keeps its books there: "
                + objects.stream().map(ObjectName::toString).collect(Collectors.joining(", "));
    }

    static String unmanaged(List<String> objects) {
        return "not in it, as Retort does not manage it: " + String.join("; ", objects);
    }

    static String unmanagedInFile(List<String> objects) {
        return "Not in it, as Retort does not manage it: " + String.join("; ", objects)
                + ". What other databases are to have of that is for op.execute to make.";
    }

    static String notStamped(String id) {
        return "the database was not stamped; once the file is right: retort stamp " + id;
    }

    static String noRevisionToUpdate() {
        return "there is no revision to update";
    }

    static String writeFirst() {
        return "Write the first one with revision --autogenerate.";
    }

    static String appliedAlready(String id, String database) {
        return "revision " + id + " is applied on " + database + " and cannot be rewritten";
    }

    static String goBackFirst(String id) {
        return "Go back first with retort downgrade " + id + "@-1, or write a new revision.";
    }

    static String notNeeded(String file) {
        return "without " + file + " there is no difference: delete it, or keep it as it is";
    }

    static String replaced(String copy) {
        return "the file as it was lies in " + copy;
    }

    private static String first(List<String> names) {
        int rest = names.size() - NAMED;
        return names.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (rest > 0 ? " and " + rest + " more" : "");
    }
}
