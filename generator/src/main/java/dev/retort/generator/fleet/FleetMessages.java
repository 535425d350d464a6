package dev.retort.generator.fleet;

import dev.retort.Phrases;
import dev.retort.fleet.TargetFailure;
import dev.retort.fleet.TargetResult;
import dev.retort.fleet.TargetState;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** The messages about targets. */
final class FleetMessages {

    private static final int LONGEST = 200;
    private static final int MOST_NAMES = 12;
    private static final int MILLIS = 1000;
    private static final int MINUTE = 60;
    private static final double NANOS = 1e9;
    private static final int PERCENT = 100;

    private FleetMessages() {}

    static String found(int targets, int behind) {
        return Phrases.count(targets, "target") + ", " + (behind == 0 ? "none" : String.valueOf(behind))
                + " with something to do";
    }

    static String finished(TargetResult result) {
        TargetFailure failure = result.failure();
        return result.target() + ": "
                + (failure == null
                        ? state(result.state()) + " from " + at(result.from()) + " to " + at(result.to()) + " in "
                                + time(result.took())
                        : "failed: " + oneLine(failure.cause()));
    }

    private static String oneLine(String text) {
        String line = text.lines().map(String::strip).collect(Collectors.joining(" "));
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }

    static String progress(int done, int behind, long restNanos) {
        return done + " of " + behind + " targets (" + done * (long) PERCENT / behind + " %), about "
                + rest(restNanos / NANOS) + " left";
    }

    private static String rest(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        return whole < 2 * MINUTE ? whole + " s" : Math.round((double) whole / MINUTE) + " min";
    }

    /** Returns a time such as {@code 12 ms} or {@code 3.4 s}. */
    static String time(Duration took) {
        long millis = took.toMillis();
        long tenths = millis / (MILLIS / 10);
        return millis < MILLIS ? millis + " ms" : tenths / 10.0 + " s";
    }

    static String at(List<String> heads) {
        return heads.isEmpty() ? "base" : String.join(", ", heads);
    }

    /** Returns the state in a word, whatever revision the run was to. */
    static String state(TargetState state) {
        return state == TargetState.AT_HEAD ? "unchanged" : state.word();
    }

    /** Returns the state in a word, with another one for a target that is done. */
    static String state(TargetState state, String done) {
        return state == TargetState.MIGRATED ? done : state(state);
    }

    static String migrated() {
        return TargetState.MIGRATED.word();
    }

    static String stamped() {
        return "stamped";
    }

    static String noTargets() {
        return "no targets";
    }

    static String targets(List<String> names, boolean all) {
        return all ? String.join(", ", names) : Phrases.first(names, MOST_NAMES, ", ");
    }

    static String someFailed(int failed, int targets) {
        return failed + " of " + Phrases.count(targets, "target") + " failed";
    }

    static String someNotRun(int notRun, int targets) {
        return notRun + " of " + Phrases.count(targets, "target")
                + " were not run, because the run stopped before them";
    }

    static String someUnread(int failed, int targets) {
        return failed + " of " + Phrases.count(targets, "target") + " could not be read or compared";
    }

    static String seeCauses() {
        return "The causes are above.";
    }

    static String resume(boolean failed) {
        return failed
                ? "Remove the causes and run the same command again: it takes the targets that are not done"
                        + " (--only-failed takes those that failed, and no others)."
                : "Run the same command again: it takes the targets that are not done.";
    }

    static String noFailures() {
        return "no target failed in the last run";
    }
}
