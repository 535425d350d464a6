package dev.retort.generator.report;

import dev.retort.history.AppliedRevision;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The messages about the state of a database and of its migrations. */
public final class StateMessages {

    private StateMessages() {}

    public static String noSuchTable(String database, String name) {
        return database + " has no table or view " + name;
    }

    public static String otherTables(List<String> similar, Wording words) {
        return similar.isEmpty()
                ? "it has no tables; run the migrations with " + words.command("upgrade head")
                : "use one of its tables, such as " + String.join(", ", similar);
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
        return "an earlier run was interrupted; the next run in the same direction resumes it";
    }

    public static String undoChange() {
        return "their migrations have changed: undo the change, and write a new revision for it";
    }

    public static String notChecked(String reason) {
        return "not checked: " + reason;
    }

    public static String shadowOff() {
        return "the migrations cannot be replayed, because the shadow is turned off (shadow=none)";
    }

    public static String nameShadow(Wording words) {
        return "name one with " + words.option("shadow") + "; embedded is the default";
    }

    public static String unknownRevisions(List<String> ids) {
        return "the database has revisions that have no migration here: " + String.join(", ", ids);
    }

    public static String getMigrations(Wording words) {
        return "get the missing migrations; if they are lost, stamp the database with the remaining revisions: "
                + words.command("stamp --purge REV");
    }

    public static String incomplete(List<String> ids) {
        return "the database has incomplete revisions: " + String.join(", ", ids);
    }

    public static String finishFirst() {
        return "run the interrupted upgrade or downgrade again: it resumes where it stopped";
    }

    public static String replayed(int revisions) {
        return switch (revisions) {
            case 0 -> "an empty database, because no revision is applied";
            case 1 -> "the result of its revision";
            default -> "the result of its " + revisions + " revisions";
        };
    }

    public static String noDrift(String replayed) {
        return "no difference: the database matches " + replayed;
    }

    public static String drifted(String replayed) {
        return "the database differs from " + replayed + "; these operations undo the differences";
    }

    public static String verified(int revisions, long broken) {
        String all = revisions == 1 ? "1 revision" : revisions + " revisions";
        return broken == 0
                ? all + (revisions == 1 ? " passes" : " pass") + ": upgrade, downgrade and second upgrade"
                : broken + " of " + all + (broken == 1 ? " fails" : " fail");
    }

    public static String notTriedWithout(String revision) {
        return "not run: it depends on " + revision + ", which fails";
    }
}
