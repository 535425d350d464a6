package dev.retort.cli.text;

import dev.retort.generator.filter.ObjectName;
import dev.retort.generator.report.Messages;
import java.util.List;
import java.util.stream.Collectors;

/** The messages about revisions that are written: baselines, updates and hooks. */
public final class WritingMessages {

    private WritingMessages() {}

    public static String notTogether(String option, String other) {
        return other + " cannot be combined with " + option;
    }

    public static String noDatabaseToRead() {
        return "a baseline is read from a database, and none is configured";
    }

    public static String nameDatabase() {
        return "name it with --url, or in retort.properties";
    }

    public static String migrationsExist(int count, String folder) {
        return "a baseline must be the first revision, but " + folder + " already has "
                + (count == 1 ? "a migration" : count + " migrations");
    }

    public static String autogenerateInstead() {
        return "write the remaining differences with revision --autogenerate";
    }

    public static String historyExists(String database, List<String> revisions) {
        return database + " already has a migration history: " + Messages.someOf(revisions);
    }

    public static String findMigrations() {
        return "name the folder of its migrations with --migrations; or, if they are lost, empty its history"
                + " first: retort stamp base --purge";
    }

    public static String nothingToWrite(String database) {
        return database + " contains no objects: no file was written";
    }

    public static String readBaseline(String database, String summary) {
        return "read " + database + ": " + summary;
    }

    public static String toolTables(List<ObjectName> objects) {
        return "left out, because they belong to other tools: "
                + objects.stream().map(ObjectName::toString).collect(Collectors.joining(", "));
    }

    public static String unmanaged(List<String> objects) {
        return "not included, because Retort does not manage them: " + String.join("; ", objects);
    }

    public static String unmanagedInFile(List<String> objects) {
        return "Not included, because Retort does not manage them: " + String.join("; ", objects)
                + ". Add op.execute for those that other databases need.";
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
        return "undo it first with retort downgrade " + id + "@-1, or write a new revision";
    }

    public static String notNeeded(String file) {
        return "without " + file + " there is no difference: delete it, or keep it as it is";
    }

    public static String replaced(String copy) {
        return "the previous file was copied to " + copy;
    }
}
