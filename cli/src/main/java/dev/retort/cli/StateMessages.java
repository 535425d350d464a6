package dev.retort.cli;

import dev.retort.runner.AppliedRevision;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The words for the state of a database and of its migrations. */
final class StateMessages {

    private StateMessages() {}

    static String showWhat() {
        return "name a revision, or a table with --schema";
    }

    static String noSuchTable(String database, String name) {
        return database + " has no table or view " + name;
    }

    static String otherTables(List<String> similar) {
        return similar.isEmpty()
                ? "It has no table at all; retort upgrade head runs the migrations."
                : "Among those that it has: " + String.join(", ", similar) + ".";
    }

    static String rows(long number) {
        return number == 1 ? "1 row" : Sizes.number(number) + " rows";
    }

    static String scans(long number) {
        return number == 1 ? "used once" : number == 0 ? "not used yet" : "used " + Sizes.number(number) + " times";
    }

    static String none() {
        return "none";
    }

    static String atBase() {
        return "base: no revision is applied";
    }

    static String applied(AppliedRevision row) {
        return "; applied " + appliedAt(row);
    }

    static String appliedAt(AppliedRevision row) {
        return row.appliedAt().truncatedTo(ChronoUnit.SECONDS) + " by " + row.appliedBy();
    }

    static String andMore(int number) {
        return "and " + number + " more";
    }

    static String goOn() {
        return "an earlier run was cut short; the next one in the same direction goes on there";
    }

    static String undoChange() {
        return "their migrations do something else now: undo the change, and write a new revision for it";
    }

    static String notLookedFor(String reason) {
        return "not looked for: " + reason;
    }

    static String shadowOff() {
        return "the shadow is turned off (shadow=none), on which the migrations would be replayed";
    }

    static String nameShadow() {
        return "Name one with --shadow; embedded is the default.";
    }

    static String unknownRevisions(List<String> ids) {
        return "the database has revisions of which there is no migration here: " + String.join(", ", ids);
    }

    static String getMigrations() {
        return "Get the migrations that it was migrated with; if they are gone for good, say where it is with"
                + " retort stamp --purge REV.";
    }

    static String halfWay(List<String> ids) {
        return "the database is half way in " + String.join(", ", ids);
    }

    static String finishFirst() {
        return "Run the upgrade or downgrade again that was cut short: it goes on where it stopped.";
    }

    static String replayed(int revisions) {
        return switch (revisions) {
            case 0 -> "an empty database, as no revision is applied";
            case 1 -> "what its revision makes";
            default -> "what its " + revisions + " revisions make";
        };
    }

    static String noDrift(String replayed) {
        return "no difference: the database is " + replayed;
    }

    static String drifted(String replayed) {
        return "the database is not " + replayed + "; the operations take it back";
    }

    static String verified(int revisions, long broken) {
        String all = revisions == 1 ? "1 revision" : revisions + " revisions";
        return broken == 0
                ? all + " ran up, down and up again as promised"
                : broken + " of " + all + (broken == 1 ? " breaks what it promises" : " break what they promise");
    }

    static String notTriedWithout(String revision) {
        return "not tried: it needs " + revision + ", which fails";
    }
}
