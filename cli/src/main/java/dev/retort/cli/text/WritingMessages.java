package dev.retort.cli.text;

import dev.retort.generator.filter.ObjectName;
import java.util.List;
import java.util.stream.Collectors;

/** The words for people about revisions that are written: baselines, updates and hooks. */
public final class WritingMessages {

    /** The number of elements of a long list that a sentence names. */
    private static final int NAMED = 3;

    private WritingMessages() {}

    public static String hookFailed(String name, int code, String command) {
        return "the hook " + name + " ended with " + code + ": " + command;
    }

    public static String hookKeepsFile(String name, String file) {
        return file + " was kept. Correct hooks." + name + ", and run it on the file by hand.";
    }

    public static String notTogether(String option, String other) {
        return other + " makes no sense with " + option;
    }

    public static String noDatabaseToRead() {
        return "no database is named that a baseline could be read from";
    }

    public static String nameDatabase() {
        return "name it with --url, or in retort.properties";
    }

    public static String migrationsExist(int count, String folder) {
        return "a baseline is the first revision, and " + folder + " has "
                + (count == 1 ? "a migration" : count + " migrations") + " already";
    }

    public static String autogenerateInstead() {
        return "write what the database has beyond them with revision --autogenerate";
    }

    public static String historyExists(String database, List<String> revisions) {
        return database + " has a history of migrations already: " + first(revisions);
    }

    public static String findMigrations() {
        return "name the folder of its migrations with --migrations; or, if they are lost, empty its history"
                + " first: retort stamp base --purge";
    }

    public static String nothingToWrite(String database) {
        return database + " has nothing of its own in it: no file was written";
    }

    public static String readBaseline(String database, String summary) {
        return "read " + database + ": " + summary;
    }

    public static String toolTables(List<ObjectName> objects) {
        return "left out, as another tool keeps its books there: "
                + objects.stream().map(ObjectName::toString).collect(Collectors.joining(", "));
    }

    public static String unmanaged(List<String> objects) {
        return "not in it, as Retort does not manage it: " + String.join("; ", objects);
    }

    public static String unmanagedInFile(List<String> objects) {
        return "Not in it, as Retort does not manage it: " + String.join("; ", objects)
                + ". What other databases are to have of that is for op.execute to make.";
    }

    public static String notStamped(String id) {
        return "the database was not stamped; once the file is right: retort stamp " + id;
    }

    public static String noRevisionToUpdate() {
        return "there is no revision to update";
    }

    public static String writeFirst() {
        return "write the first one with revision --autogenerate";
    }

    public static String appliedAlready(String id, String database) {
        return "revision " + id + " is applied on " + database + " and cannot be rewritten";
    }

    public static String goBackFirst(String id) {
        return "go back first with retort downgrade " + id + "@-1, or write a new revision";
    }

    public static String notNeeded(String file) {
        return "without " + file + " there is no difference: delete it, or keep it as it is";
    }

    public static String replaced(String copy) {
        return "the file as it was lies in " + copy;
    }

    private static String first(List<String> names) {
        int rest = names.size() - NAMED;
        return names.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (rest > 0 ? " and " + rest + " more" : "");
    }
}
