package dev.retort.maven;

import dev.retort.Remedy;
import dev.retort.generator.report.Wording;
import dev.retort.generator.settings.Keys;
import java.util.List;
import java.util.Map;

/** Phrases options, commands and remedies for a build: as properties and goals. */
final class MavenWording implements Wording {

    private static final String PROPERTY = "-Dretort.";

    /** The commands that are goals, and the goal with its properties. */
    private static final Map<String, String> GOALS = Map.of(
            "upgrade head", "upgrade",
            "upgrade heads", "upgrade " + PROPERTY + "target=heads",
            "history", "history",
            "history -i", "history " + PROPERTY + "current",
            "heads", "history",
            "current", "status",
            "revision", "revision " + PROPERTY + "message=\"…\"",
            "drift", "status");

    /** The rest of a command line that names the module, or nothing if there is only one. */
    private final String module;

    MavenWording(String module) {
        this.module = module;
    }

    @Override
    public String option(String name) {
        return name.equals("raiseerr") ? "-e" : PROPERTY + property(name);
    }

    @Override
    public String option(String name, String value) {
        return option(name) + "=" + value;
    }

    /** The property of an option, which has no dashes: {@code --rev-id} is {@code retort.revId}. */
    private static String property(String option) {
        StringBuilder name = new StringBuilder();
        for (String word : option.split("-", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    /** The name of the property that overrides a setting. */
    static String propertyOf(String setting) {
        return PROPERTY + property(Keys.option(setting).replace('.', '-'));
    }

    /** A goal; a command without one is the command line's own. */
    @Override
    public String command(String text) {
        String goal = GOALS.get(text);
        return goal == null ? "retort " + text + " (on the command line of Retort)" : goal(goal);
    }

    /** A call of Maven for a goal and its properties. */
    String goal(String goal) {
        return "mvn retort:" + goal + module;
    }

    @Override
    public String offer(Remedy.Offer offer) {
        return switch (offer) {
            case CONFIRM_DATA_LOSS -> "then confirm with " + option("yes");
            case WAIT_LONGER_FOR_OTHERS -> "or wait longer with " + option("lock-wait");
            case RETRY_LOCKS_LONGER -> "or wait longer with " + option("lock-retry");
            case USE_ROLE -> "or name a role that has it with " + option("role");
            case USE_OTHER_HISTORY_TABLE -> "or name another with history.table in retort.properties";
            case SHOW_CURRENT -> "check the state of the database with " + command("current");
            case LIST_APPLIED -> "list them with " + command("history -i");
            case LIST_HEADS -> "list them with " + command("heads");
            case WRITE_FIRST_REVISION -> "write the first one with " + command("revision");
            case MERGE_HEADS -> "or join them with " + command("merge");
            case BEGIN_BRANCH -> "to begin a branch there, add " + option("splice");
            case LIST_INTERRUPTED_STEPS -> "then list the interrupted steps with " + command("repair --dry-run");
            case RESUME_STEP -> "resume it with " + command("repair");
            case MARK_STEP -> "if it is complete, record that with " + command("repair --mark");
            case REVERT_STEP -> "or undo it with " + command("repair --revert");
            case COMPARE_WITH_MIGRATIONS -> "then list the differences with " + command("drift");
            case LOOK_AT_TABLE -> "inspect that table with " + command("show --schema TABLE");
        };
    }

    @Override
    public String giveArgument(Remedy.GiveArgument argument) {
        return "give it with " + PROPERTY + "x." + argument.name() + "=VALUE, or as x." + argument.name()
                + " in retort.properties";
    }

    @Override
    public String listRevisions(Remedy.ListRevisions all) {
        return "list the " + all.number() + " revisions with " + command("history");
    }

    @Override
    public String listBranch(Remedy.ListBranch list) {
        return "use " + goal("history " + PROPERTY + "range=" + list.branch() + ":") + " to list its revisions";
    }

    @Override
    public String stampRevisions(Remedy.StampRevisions stamp) {
        return "if " + stamp.condition() + ", record that with "
                + command("stamp " + (stamp.revisions().isEmpty() ? "REV" : String.join(" ", stamp.revisions())));
    }

    @Override
    public String purgeHistory(Remedy.PurgeHistory purge) {
        List<String> left = purge.revisions().isEmpty() ? List.of("base") : purge.revisions();
        return "or, if they are lost, stamp the database with the remaining revisions: "
                + command("stamp --purge " + String.join(" ", left));
    }

    @Override
    public String upgradeFirst(Remedy.UpgradeFirst upgrade) {
        String target = upgrade.heads().size() > 1 ? "heads" : "head";
        return "run " + command("upgrade " + target) + " first, or " + command("stamp " + target)
                + " if the database has everything but its history does not say so";
    }

    @Override
    public String changeSetting(Remedy.ChangeSetting change) {
        return "name " + change.value() + " with " + propertyOf(change.setting()) + " (" + change.setting()
                + " in retort.properties)";
    }
}
