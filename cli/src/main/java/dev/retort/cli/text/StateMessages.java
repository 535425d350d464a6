package dev.retort.cli.text;

import dev.retort.history.AppliedRevision;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The words for the state of a database and of its migrations. */
public final class StateMessages {

    private StateMessages() {}

    public static String showWhat() {
        return "name a revision, or a table with --schema";
    }

    public static String noSuchTable(String database, String name) {
        return database + " has no table or view " + name;
    }

    public static String otherTables(List<String> similar) {
        return similar.isEmpty()
                ? "it has no table at all; retort upgrade head runs the migrations"
                : "among those that it has: " + String.join(", ", similar);
    }

    public static String rows(long number) {
        return number == 1 ? "1 row" : Sizes.number(number) + " rows";
    }

    public static String scans(long number) {
        return number == 1 ? "used once" : number == 0 ? "not used yet" : "used " + Sizes.number(number) + " times";
    }

    public static String none() {
        return "none";
    }

    public static String atBase() {
        return "base: no revision is applied";
    }

    public static String applied(AppliedRevision row) {
        return "; applied " + appliedAt(row);
    }

    public static String appliedAt(AppliedRevision row) {
        return row.appliedAt().truncatedTo(ChronoUnit.SECONDS) + " by " + row.appliedBy();
    }

    public static String andMore(int number) {
        return "and " + number + " more";
    }

    public static String resumed() {
        return "an earlier run was interrupted; the next one in the same direction resumes there";
    }

    public static String undoChange() {
        return "their migrations have changed: undo the change, and write a new revision for it";
    }

    public static String notLookedFor(String reason) {
        return "not looked for: " + reason;
    }

    public static String shadowOff() {
        return "the shadow is turned off (shadow=none), on which the migrations would be replayed";
    }

    public static String nameShadow() {
        return "name one with --shadow; embedded is the default";
    }

    public static String unknownRevisions(List<String> ids) {
        return "the database has revisions that have no migration here: " + String.join(", ", ids);
    }

    public static String getMigrations() {
        return "get the migrations that it was migrated with; if they are lost, stamp the database with what is left:"
                + " retort stamp --purge REV";
    }

    public static String incomplete(List<String> ids) {
        return "the database has incomplete revisions: " + String.join(", ", ids);
    }

    public static String finishFirst() {
        return "run the interrupted upgrade or downgrade again: it resumes where it stopped";
    }

    public static String replayed(int revisions) {
        return switch (revisions) {
            case 0 -> "an empty database, as no revision is applied";
            case 1 -> "what its revision makes";
            default -> "what its " + revisions + " revisions make";
        };
    }

    public static String noDrift(String replayed) {
        return "no difference: the database is " + replayed;
    }

    public static String drifted(String replayed) {
        return "the database is not " + replayed + "; the operations take it back";
    }

    public static String verified(int revisions, long broken) {
        String all = revisions == 1 ? "1 revision" : revisions + " revisions";
        return broken == 0
                ? all + " ran up, down and up again as promised"
                : broken + " of " + all + (broken == 1 ? " breaks what it promises" : " break what they promise");
    }

    public static String notTriedWithout(String revision) {
        return "not tried: it needs " + revision + ", which fails";
    }
}
